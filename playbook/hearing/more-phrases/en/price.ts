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
    you can't ask for it before the due date
    we always pay after 60 days
    payment terms disputed
    thirty days was never agreed
    it falls due next month
  `,
  'tax-wrong': `
    the VAT is wrong
    you've charged the wrong tax
    there shouldn't be any VAT
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
  `,
};
