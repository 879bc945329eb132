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
    they shut the factory and I was in it
    no pay packet for me since June
    I was given my cards
    my boss had to let us all go
    my hours went to zero and then so did the job
  `,
  illness: `
    I'm ill
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
    I'm on crutches and can't work
    they found a lump and I'm in and out of the ward
    I've not left my bed in weeks
    the doctor's signed me off for three months
    my nerves are shot, I can't cope with letters
    my little one's in intensive care
  `,
  bereavement: `
    my wife died
    he's dead
    he passed away last month
    she died
    there's been a death in the family
    I lost my father
    we're planning the funeral
    my partner has died
    the customer is deceased
    we're in mourning
    he's no longer with us, he died
    my brother was killed in an accident
    I just buried my husband
    the estate is being handled
    the funeral's on Thursday
    we laid her to rest yesterday
    he isn't alive any more
    my other half didn't make it
    I'm sorting out my late aunt's affairs
    there's only me now, he went in his sleep
  `,
  'no-money': `
    I have no money
    I can't pay
    I'm broke
    I can't afford it
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
    my pockets are empty
    the fridge is empty and you want money
    I've got debts coming out of my ears
    you can't take from someone who has nothing
    I'm living off my mum
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
    a bit at a time, that's the best I can do
    could I chip away at it
    take twenty off me every payday
    if you let me break it up I'll manage
    a lump sum's out of the question, but monthly I could
  `,
  'debt-advice': `
    I'm seeing a debt adviser
    a debt charity is helping me
    I've got a debt counsellor
    I'm in breathing space
    my debt adviser will contact you
    I have an appointment for debt advice
    the advice centre told me not to pay
    they're making a plan for all my creditors
    talk to my debt adviser
    I'm working with a credit counselling agency
    in debt counselling
    I've asked for breathing space
    a money adviser is looking at my finances
    they said you must stop interest for sixty days
    there's a lady at the council working out my budget with all of them
    I've been told by the money charity to refer you to them
    they're drawing up an offer for everyone I owe
    I signed up with a debt organisation
    I get advice about my debts on Thursdays
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
  `,
};
