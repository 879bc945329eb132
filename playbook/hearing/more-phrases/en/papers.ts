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
    we've got no invoice from you
    the invoice never turned up
    never saw an invoice for that
    cust says didn't get the invoice
    can you send it over again, I can't find it
    what invoice? nothing here
    we've nothing booked under that number
    nothing came through the letterbox
    it isn't in my junk folder either, no bill
    how am I supposed to pay a bill I never had
    send us a copy please, it's gone astray
    claims no invoice rec'd
    I binned it by mistake, could you send another one
    the attachment wouldn't open so we never had the invoice
    first I've heard of it, no bill ever came
    all I've had is the reminder, never the actual invoice
    accounts can't locate inv 4471
    the dog ate it for all I know, I haven't got the bill
    that one isn't on our ledger, we've not had it
    requests copy invoice
    no paperwork from you lot has come in, not a single bill
    haven't had sight of this invoice
    invoice not showing in our inbox
    what am I paying for, there's been no bill
    please fax or email another copy, ours has vanished
    the e-invoice must have gotten lost
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
    you've got our old address
    we moved last year so the post went to the old place
    that was sent to someone who left
    the house number's wrong, we're 14 not 41
    it needs to go to our accounts email, not to me
    that email address is dead
    cust moved, post not reaching him
    you keep writing to the old office
    the postcode's wrong on there
    bills go to our invoicing address, not the site
    wrong company name on the envelope so it got returned
    mail redirection ran out
    I'm staying at my daughter's now, I haven't lived there for ages
    sent to wrong branch, new address taken
    she retired and nobody reads her inbox
    you've been emailing the wrong person
    that PO box was closed
    we're in a different building now
    that's an old address on your file
    we've relocated to the business park
    wrong contact on there, he quit ages ago
    you've spelt the street wrong so it came back
    I've moved in with my brother
    bill should be made out to the other company
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
    there's no PO number on it
    can't process it without a purchase order
    our system kicks it out if there's no PO
    which order is this for, I need a number
    you've quoted an old order number
    cust needs PO on invoice
    invoice bounced, no order ref
    procurement never raised a PO for it
    needs our job number on it
    I can't match it to any order
    it'll have to be reissued with the PO number
    says PO missing
    the portal won't take it without the order reference
    cost code isn't on there
    that order number doesn't exist on our side
    who placed the order, give me a reference
    we need our reference on it before it can be booked
    no PO raised for that
    requisition number's missing
    invoice rejected, no purchase order quoted
    which PO does this fall under
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
    I need the signed delivery note first
    where's the proof of delivery
    the timesheets weren't attached
    send me a copy of the contract I supposedly signed
    we need backup for those charges
    cust wants POD
    no paperwork to support the invoice
    says signed dockets missing
    who signed for it? show me the signature
    audit want to see the freight papers
    the job sheets didn't come with it
    I want to see proof before I pay anything
    we're waiting on the completion certificate from you
    the attachments were missing
    no evidence the work was done was sent with it
    need the test certificates before I can pass it
    requires sign off sheet and photos
    can I see the signed ticket
    you haven't given us the backup
    show me where I signed
    itemised call list needed
    I need the weighbridge tickets before this can go through
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
    I want that in writing
    I don't deal with this sort of thing over the phone
    write to me and I'll have a look
    only talks in writing
    cust wants everything by post
    text it to me, I won't talk about it now
    I'd rather have it in black and white
    not discussing this on the phone, email me
    drop it in the post and I'll read it
    get it down on paper
    says put it in writing
    nothing verbal please
    I don't discuss money on the telephone
    if you've something to say, write it down and send it
    whatever it is, write to me
    I'll only respond to a letter
    just email me about it
    fax it over, I don't do this by phone
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
    that's far too much
    where did you get that figure from
    it was only half that
    what are these charges
    I don't owe that much
    my records show less
    how on earth did it go from 200 to 340
    the interest makes no sense to me
    can you break that down for me
    cust queries balance
    the sums don't add up
    you've stuck a load of fees on top
    that doesn't match what I have here
    says amount is wrong
    I can't have used that much electricity
    the total's wrong
    I want to know what makes up that number
    late fees disputed
    your figure and mine are miles apart
    what's all this extra
    that's nearly double what I expected
    what exactly am I paying for
    the balance is off by a hundred
    how is this number made up
    that admin fee is beyond me
    can I have a statement, my total's different
  `,
};
