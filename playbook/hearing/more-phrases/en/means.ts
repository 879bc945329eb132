import type { MorePhrases } from '../written.ts';

export const means: MorePhrases = {
  'cash-flow': `
    we have cash flow problems
    money is tight
    we're short of cash right now
    we can't pay everything this month
    business is slow
    sales are down
    we don't have the liquidity
    we have a temporary bottleneck
    our account is overdrawn
    orders have dropped
    it's a difficult time for the business
    the overdraft is used up
    the season was bad
    we're trying to get a bank loan
    costs have gone up and there's no money left
    we have to pay wages first
    the coffers are bare until the season picks up
    we're living hand to mouth here
    there's more going out than coming in
    wages have to come first
    January's always a desert for us
    everything's squeezed, energy, rent, the lot
    cash is tight right now
    we've got to make payroll first
    we're short this month
    the bank cut our overdraft
    it's a rough patch for the firm
    says cash flow issues
    turnover has dropped off a cliff
    only paying essentials at the moment
    energy costs are killing us
    had a bad season
    temp liquidity problem
    we're keeping our heads above water, just
    orders have dried up
    we're juggling suppliers at the moment
    the company account is in the red
    things are really quiet
    the firm isn't liquid just now
    nothing's coming in at the moment
    bad few months for business
    we're treading water
  `,
  'waiting-for-customer': `
    we're waiting for our customer to pay
    our client hasn't paid us
    our customers owe us money
    we haven't been paid yet
    we're waiting for money to come in
    one of our big customers is late
    the general contractor hasn't paid
    the insurance hasn't paid out yet
    I'm waiting for a payment myself
    our customer went bust and didn't pay us
    once the grant comes in
    we depend on a payment from our client
    the developer still owes us
    I'm owed a packet myself, once it lands you're first in line
    we're at the end of a long chain and nobody's passing money down
    the minute the developer coughs up
    my own debtors are sitting on their hands
    the insurer said they'd release the money next month
    we're waiting to be paid ourselves
    as soon as our customer pays, you'll be paid
    our client is late paying us
    the developer hasn't paid
    the council owes us a fortune
    says waiting on customer funds
    if I don't get paid I can't pay you
    waiting for the grant
    the main contractor is sitting on our money
    I've got fifty grand of invoices out
    a big customer let us down
    when the house sale completes I'll have it
    I'm owed money myself
    once my debtors cough up
    insurers still to settle
    my customer's late paying
    when something comes in I'll pass it on
    can't pay till he pays me
    the office still owes me back pay
  `,
  'bankruptcy-coming': `
    I'm filing for bankruptcy
    we have to file for insolvency
    I'm insolvent
    we're about to go under
    the company is going into administration
    I've applied for a debt relief order
    the court will appoint a trustee
    chapter 11
    I've got an IVA
    personal insolvency
    we're bust
    insolvency proceedings have been opened
    the liquidator will write to you
    I've been to see an insolvency practitioner
    I'm going to the wall
    an insolvency practitioner's coming in on Monday
    the petition has been lodged
    I'm signing the bankruptcy forms tomorrow
    we're going bust
    the administrators are in
    we're insolvent
    says going bankrupt
    speak to the liquidator
    I'm doing an IVA
    the petition's been filed
    chapter 7 next week
    company's going under
    a trustee's been appointed
    winding up petition served
    the court has opened proceedings
    send your claim to the receiver
    we're about to go to the wall
    I've got a bankruptcy lawyer and I'm filing
    debt relief order applied for
    our accountant says we have to file
    the court has confirmed the insolvency
    we're going down the drain, papers are signed
  `,
  'company-closing': `
    we're closing the business
    the shop is closing down
    the company is being wound up
    we've stopped trading
    I'm giving up the business
    we're closing at the end of the year
    the firm is being liquidated
    I'm deregistering the company
    we're shutting down
    I'm retiring, the shop closes
    the pub has closed
    the business doesn't exist any more from next month
    we're in liquidation
    selling off everything and closing
    ceasing trade
    we're turning the lights off for good
    I've had enough, I'm packing it in
    the doors close on Saturday and don't open again
    we've let everyone go and we're clearing the building
    we're closing down
    I'm shutting the shop
    the company's being wound up
    we finish at the end of the year
    I'm retiring and nobody's taking it on
    says business closing
    ceased trading 31/12
    the restaurant shut for good
    selling everything off and that's it
    the plant is closing
    we've dissolved the club
    struck off the register
    packing it in
    pulling down the shutters for good
    jacking in the business
    we're locking up for good
    I'm not carrying the shop on
    it finishes in March
    company's coming off the register
  `,
};
