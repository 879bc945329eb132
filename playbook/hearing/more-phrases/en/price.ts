import type { MorePhrases } from '../written.ts';

export const price: MorePhrases = {
  'price-disagreed': `
    the price is wrong
    we agreed a lower price
    that's more than you quoted
    the offer said something else
    you've charged more than agreed
    the price on the order is different
    it was supposed to be cheaper
    you put the price up without telling us
    I was promised a fixed price
    the hourly rate is wrong
    the quote was less
    that isn't the agreed rate
    the price list says nineteen
    the unit price differs from the order
    overcharged on price
    we'd settled on a package price
    price disagreement
    we shook hands on less than that
    your chap wrote eighty on the offer
    it's ten percent dearer than the last time
    I've got the quotation in my hand and it's lower
    that's not what it says in the framework agreement
    no one warned me it was going up
    I was quoted less
    your quote said 500 and you've billed 650
    the hourly rate was 45
    you put the prices up without telling us
    price doesn't match our order
    says price differs from PO
    it was cheaper on the website
    your rep gave me a special price
    we shook on eight hundred all in
    you went over the estimate
    delivery was supposed to be included
    you've used this year's price list for last year's order
    unit price disputed
    I'd never have bought it at that price
    it was a fixed price job
    that's dearer than we said
    it was meant to be cheaper
    the flyer had another price
    the guy told me something completely different about what it costs
    price variance twelve percent
  `,
  'discount-disagreed': `
    the discount is missing
    we were promised a discount
    you haven't deducted the rebate
    we agreed ten percent off
    our discount wasn't applied
    the volume bonus is missing
    we get two percent for early payment
    we deducted the cash discount
    you owe us the annual bonus
    where's the allowance for the promotion
    special offer price not applied
    the voucher wasn't taken off
    the advertising allowance isn't deducted
    three percent discount as always
    no discount on invoice
    you've billed the full list with nothing taken off
    what happened to the bulk rate
    my loyalty card should have taken ten off
    two percent if we're quick, that's always been the deal
    the spring offer isn't shown
    where's my discount
    the ten percent isn't on there
    you forgot to take the discount off
    we usually get five off
    I took the early payment discount, I'm entitled to it
    the promo code wasn't applied
    says discount missing
    loyal customers always get something off
    no rebate on it
    volume discount not given
    it was a two for one offer
    the rep promised us a show discount
    short paid, settlement disc taken
    at that quantity the price should drop
    my voucher wasn't knocked off
    the trade discount is missing
    three percent is missing
    we get members' terms
    the promotion runs till the end of the month
    you normally knock something off for us
  `,
  'credit-note-promised': `
    you promised us a credit note
    we're waiting for a credit note
    sales said they would credit it
    the rep promised to cancel the invoice
    that should have been credited
    we returned the goods and got no credit
    your colleague said we'd get a refund
    there's a credit note missing
    sales agreed to write that off
    we were told not to pay because a credit note is coming
    the account manager is sorting out a credit
    send the credit note first
    your salesperson agreed to credit the difference
    credit note outstanding
    I was told it would be reversed
    your lady said she'd wipe that one
    we've been promised a correction since spring
    he gave me his word he'd knock it off the bill
    that one's supposed to be reversed
    you're meant to be giving us something back on that
    your rep said he'd cancel it
    we sent it all back and haven't been credited
    you were going to write that off
    they told me it would be refunded
    CN promised by sales
    says awaiting credit
    credit first, then we'll pay the rest
    your colleague said it'd be taken off
    returns from May still not credited
    customer services promised me a refund
    that should have been reversed
    you were meant to send a corrected invoice
    cust told inv would be cancelled
    the salesman said don't pay that, he'd sort a credit
    I returned it and you never gave me the money back
    the correction still hasn't come from you
    your colleague told me to ignore it, it'd be credited
    empties haven't been credited
    waiting for the cancellation to come through
  `,
  'duplicate-invoice': `
    that's a duplicate invoice
    you've invoiced this twice
    we've been charged twice
    I got the same bill two times
    this invoice is the same as the other one
    you've sent two invoices for the same order
    billed double
    we already have this under another number
    the same job was invoiced before
    duplicate
    it's been invoiced again
    same amount, same order, two invoices
    one of these is a copy of the other
    I've had this bill before
    there's a second paper for the very same job
    you've had two bites at the cherry there
    the numbers differ but it's one and the same delivery
    I'm not settling one thing two times over
    we booked that one back in June already
    you've billed us twice
    we've had this one before
    it's the same as last month's
    double charged
    two invoices for one delivery
    same docket's on two bills
    it's a duplicate
    says dup inv
    same amount, same date, different number
    you've invoiced the same job again
    that was already in the deposit invoice
    we paid that under another number, same thing
    charging me twice for one thing
    I've already got an identical one
    second bill for the one visit
    billed 2x
    that's the second bill for the same thing
    once is enough, this is double
    identical to last month's invoice
    taken twice and billed twice
  `,
  'terms-disagreed': `
    it isn't due yet
    our payment terms are sixty days
    we have ninety days to pay
    the terms are end of month plus thirty
    we agreed different payment terms
    the contract says forty-five days
    we've still got time
    that's not overdue
    we pay at sixty days
    due date is wrong
    our standard terms are net 60
    we always pay after 60 days
    payment terms disputed
    thirty days was never agreed
    it falls due next month
    our deal gives us a couple of months
    the clock only starts when the goods arrive
    it only becomes payable in April
    we've never been on thirty with you
    it's not due yet
    we're on sixty days
    those aren't our terms
    I've still got two weeks
    contract says 90 days
    why are you ringing already, it's due in December
    cust disputes due date
    we agreed payment on completion
    the thirty days aren't up
    you're chasing too early
    our terms are end of month following
    we pay quarterly, it's in the agreement
    you told me I wouldn't pay till January
    days run from when we get the invoice
    buy now pay later, nothing to pay for six months
    claims net 45
    I've got until the fifteenth
    the payment period hasn't run out
    we pay after 45 days under the framework
    it was four weeks, you said
  `,
  'tax-wrong': `
    the VAT is wrong
    you've charged the wrong tax
    we're tax exempt
    the tax number is missing
    the VAT rate is incorrect
    it should be zero rated
    reverse charge applies
    the tax amount on the invoice is wrong
    invoice has to be corrected for VAT
    sales tax was charged by mistake
    we have an exemption certificate
    no VAT id on the invoice
    our tax office won't accept this invoice
    we're a charity, no tax
    you put German tax on an Irish customer
    our id number isn't printed so we can't reclaim
    that should go out without any tax, we export it
    you've used the full rate rather than the reduced one
    the VAT's wrong
    it should be five percent not twenty
    we're exempt
    there's no VAT number on it
    should be reverse charge
    you can't charge tax on an export
    my accountant says it's not a valid tax invoice
    we gave you our exemption certificate
    says VAT incorrect
    you've charged sales tax and we're a reseller
    we can't reclaim the VAT off that
    tax treatment disputed
    books are zero rated
    you've charged the wrong state's tax
    needs to show our tax ID
    the tax rate on it is wrong
    you shouldn't be charging us VAT
    no tax registration number on the invoice
    the revenue won't accept that
  `,
  'set-off': `
    you owe us money too
    we'll offset it
    we have a claim against you
    we've an open invoice with you
    deduct what you owe us first
    we'll set it off against your debt
    your company owes us for the damage
    we net it against our invoice
    you haven't paid our bill either
    pay our invoice first
    I'm deducting it from what you owe me
    we have counterclaims
    you owe us from last year
    our invoices to you are unpaid
    wants to offset
    you've had goods from us you never paid for, let's call it even
    take it off what's outstanding the other way
    we did work for you in May and we're still waiting for our money
    your van smashed our gate, take it out of that
    there's a balance in our favour on the other account
    you owe us money
    take it off what you owe me
    we've got a credit with you
    knock it off our bill to you
    wants to contra
    we're even
    you've still got my deposit, take it out of that
    you damaged my gate so I'm deducting it
    cust offsetting own claim
    there's money in my account with you, use that
    I overpaid last year, use that
    we did work for you and never got paid
    you pay me and I'll pay you
    it comes off the commission you owe me
    net it against what's outstanding your side
    you're in debt to us too
    deduct it from what I still get from you
    there's a bonus you never paid us, set it against that
    the repair for the damage you caused comes off
  `,
  leverage: `
    we'll pay once you've fixed the other problem
    we'll pay when you've repaired it
    I'm holding back the money until you deliver the rest
    we keep a retention until the defects are gone
    do your part first
    you'll get paid when the other order's been dealt with
    we won't pay until the old issue is resolved
    as long as the complaint is open you get nothing
    finish the other project first
    come and pick up your machine, then I'll pay
    we're withholding payment until
    first you sort out my other matter
    give us the documents for the other job and you'll be paid
    reconnect me and I'll pay
    we're keeping five percent as security
    no money until warranty is done
    I'm sitting on the money until you come back and do it right
    when I see your engineer for the other thing, I'll pay
    no key, no cash
    the last five percent stays here until the guarantee's over
    give me my login back first
    I'll pay when you've fixed it
    not a penny until it's repaired
    finish the job first
    we're holding ten percent back
    you'll get paid when the other order arrives
    says will pay once other issue resolved
    it's the only way to get you people to do anything
    give me the keys first
    payment stopped till our complaint's dealt with
    retention until snagging done
    send the engineer and I'll transfer it
    come and collect the old machine, then we'll talk money
    sort out the other account first
    you do your bit, I'll do mine
    withholding pending rectification
    do the job properly then we'll pay
    no money till the problem's gone
    when my internet's back I'll pay
    final instalment after acceptance only
    nothing happens here until something happens there
  `,
};
