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
  `,
  'waiting-for-customer': `
    we're waiting for our customer to pay
    our client hasn't paid us
    when we get paid we'll pay you
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
  `,
  'lost-job': `
    I lost my job
    I'm unemployed
    I was fired
    I've been made redundant
    I'm looking for work
    I have no job
    my company closed and I'm out of a job
    they cut my hours
    I'm between jobs
    I'm on jobseeker's allowance
    I was sacked
    furloughed with no pay
    I was dismissed last month
    I lost my position
    no work since spring
  `,
  illness: `
    I'm ill
    I'm in hospital
    I have cancer
    I had an accident and can't work
    I'm on sick leave
    I'm seriously ill
    I've had an operation
    my child is sick
    I'm having treatment
    I had a heart attack
    I have mental health problems
    I'm in a clinic
    my health is bad
    I suffer from anxiety
    my husband is ill and needs care
    I've been unwell for months
  `,
  bereavement: `
    my wife died
    he's dead
    he passed away last month
    she died
    there's been a death in the family
    I lost my father
    we're planning the funeral
    I'm her son, she's deceased
    my partner has died
    the customer is deceased
    we're in mourning
    he's no longer with us, he died
    my brother was killed in an accident
    I just buried my husband
    the estate is being handled
  `,
  'no-money': `
    I have no money
    I can't pay
    I'm broke
    I can't afford it
    there's nothing to get from me
    I've no income
    my account is empty
    I live on benefits
    I can't even buy food
    I don't have a penny
    I have nothing left at the end of the month
    my pension doesn't cover it
    I'm up to my neck in debt
    where am I supposed to get it from
    can't afford to pay anything
    bailiffs found nothing
  `,
  'only-small-amounts': `
    I can only pay in instalments
    I can pay twenty a month
    can I pay in instalments
    I can only pay a little
    could we do a payment plan
    I can't pay it all at once
    a small amount every month
    I can pay ten pounds a week
    let me pay it bit by bit
    can we split it up
    more than thirty a month isn't possible
    I could pay part of it now
    offers small instalments
    can I spread it out
    five pounds is all I can afford
  `,
  'debt-advice': `
    I'm seeing a debt adviser
    a debt charity is helping me
    I've got a debt counsellor
    I'm in breathing space
    my debt adviser will contact you
    I have an appointment for debt advice
    I'm on a debt management plan
    the advice centre told me not to pay
    they're making a plan for all my creditors
    talk to my debt adviser
    I'm working with a credit counselling agency
    in debt counselling
    I've asked for breathing space
    a money adviser is looking at my finances
    they said you must stop interest for sixty days
  `,
  'bankruptcy-coming': `
    we're going bankrupt
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
  `,
};
