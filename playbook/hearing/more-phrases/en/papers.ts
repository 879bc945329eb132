import type { MorePhrases } from '../written.ts';

export const papers: MorePhrases = {
  'invoice-not-received': `
    we never got the invoice
    haven't received any bill
    no invoice ever reached us
    didn't get the statement you're talking about
    never saw that document
    I've no record of an invoice with that number
    it must have got lost in the post
    you say you emailed it but it isn't here
    cannot find your invoice anywhere
    I have searched my inbox and my spam folder and there's no invoice
    what invoice would that be, I've had none
    says never got inv
    no copy of the invoice on file
    the bill hasn't arrived yet
    nobody sent me a bill
    can't find it, send me a copy please
    we don't have that one logged, can you resend it
    invoice missing from our ledger
    never came to us, that invoice
    could you send the invoice again, it did not come through
    we are missing that invoice
  `,
  'wrong-address': `
    you have the wrong address for us
    it went to the wrong email
    that address is out of date
    we changed our address last spring
    that person doesn't work here any more
    he has left the company and his mailbox is closed
    invoices must go to our accounts payable mailbox
    it went to the wrong department
    you sent the letter to my old flat
    I live somewhere else now
    it's been going to the previous address
    our email changed when we got the new domain
    wrong postcode, it came back to you surely
    sent to someone who's no longer with us
    please update the address, we've relocated
    you keep writing to a dead mailbox
    it ended up at our other site
  `,
  'purchase-order-missing': `
    there's no purchase order number on the invoice
    the PO number is missing
    we need a PO before we can process
    our system won't accept invoices without an order number
    what was the purchase order for this
    invoice rejected because no PO quoted
    wrong PO number on it
    put our order reference on it and resend
    no po no pay
    accounts payable returned it for lack of a PO
    who raised the order, I need the PO
    the PO is closed, you need a new one
    the reference number of our order isn't shown
    cost centre and PO are missing
    you have to quote the PO
  `,
  'documents-missing': `
    I need the proof of delivery
    send me the delivery note first
    we need a copy of the contract
    there were no timesheets attached
    can you send the signed worksheet
    missing supporting documents
    we need the receipts and the breakdown of hours
    who signed for it, send me the signature
    no delivery docket attached to the invoice
    I want to see the agreement I signed
    you have to prove it was delivered
    need the job report before we release
    please provide the certificate of completion
    attachments were missing
    show me the paperwork
    send the order confirmation and delivery papers
    wants copy of signed contract
  `,
  'send-it-in-writing': `
    please send it by email
    put it in an email
    I only deal with this in writing
    can you write to me about it
    send me a letter
    I don't discuss money on the phone
    email it over and I'll read it
    I prefer everything in writing
    drop me an email with the information
    text me the details instead
    write it down and send it
    just mail me
    not over the phone, by post please
    send it through and we'll take it from there
    wants it in writing
    I'd rather have that in black and white
  `,
  'amount-unexplained': `
    I don't understand the amount
    how did you calculate that
    that sum is too high
    why is it so much
    what are these fees for
    the balance doesn't look right
    my records show a different amount
    there are late charges on there I don't accept
    who added the interest
    can you break that down for me
    it was half that last time
    I never owed that much
    where does that total come from
    the numbers don't add up
    disputes fees and interest
    don't recognise the amount
    I was told a lower figure
    what am I paying for exactly
  `,
};
