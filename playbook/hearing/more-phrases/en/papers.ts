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
    my pile of post has nothing with your letterhead on it
    accounts have turned the office upside down and there's no bill
    how am I meant to settle up when I've never been billed
    all I ever got was your reminder
    could you shoot it over once more, mine vanished
    my assistant swears it didn't come in
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
    nobody at that building any more, we've gone to the new industrial estate
    the chap you keep emailing retired at Christmas
    you've still got us down at our former offices
    the letters are going to the tenants who moved in after me
    use the billing address instead, not the showroom
    that mailbox was switched off months ago
    you sent it to our sister site by mistake
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
    our portal kicks anything out that has no order ref
    the buyer never gave you a number and without one nothing moves
    which requisition is that under
    put the ten digit number on it and send it again
    our system matches on order numbers and yours is blank
    three way match fails, there's nothing to match against
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
    somebody must have put their name to it, let me see that
    our auditor wants the tickets from the weighbridge
    where are the photos and the completion sheet
    I want to see black on white what was agreed and signed
    we can only book it with the hours countersigned by our foreman
    the annex you mention wasn't attached
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
    I'd sooner read it than hear it, ping me a message
    stick it in the post and I'll look at it
    whatever you've got to say, say it on paper
    send a WhatsApp or something, I'm not talking about it now
    my policy is nothing by voice, only documents
    forward everything to my inbox please
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
    it was half that last time
    I never owed that much
    where does that total come from
    the numbers don't add up
    disputes fees and interest
    don't recognise the amount
    I was told a lower figure
    what am I paying for exactly
    that can't be right, I had a much smaller sum in mind
    how on earth did it get that big
    you've piled extras on top haven't you
    last letter said one thing and you're saying another
    run me through how you got there
    nobody ever mentioned a late fee
    my own tally comes out lower
  `,
};
