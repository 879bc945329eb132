import type { MorePhrases } from '../written.ts';

export const hardship: MorePhrases = {
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
    I've been out of work since August
    I got the sack
    the factory closed
    I've been furloughed
    I'm on jobseeker's
    they didn't renew my contract
    says unemployed
    made redundant, waiting on benefits
    they let me go
    I had to quit
    my employer went bust
    haven't been paid wages for three months
    my hours were cut to nothing
    agency dropped me
    they showed me the door
    no job anymore
    signing on
    lost my position
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
    I'm in hospital
    I've been ill for months
    I had a stroke
    my wife has cancer
    I can't work with my back
    I've just had an operation
    I'm on dialysis
    says seriously ill
    I'm depressed
    I was in a bad accident
    my mum has dementia and I look after her
    cust hospitalised
    going through chemo
    my health's bad
    my son's disabled
    signed off by the doctor
    I'm not well, I can't think about this
    been laid up for weeks
    I've had a bad diagnosis
    I fell and I'm in plaster
    in rehab after a heart attack
    unfit for work since last year
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
    my husband died three weeks ago
    my mother passed away
    we've had a death in the family
    Mr Brown is no longer alive
    we're arranging the funeral
    customer deceased per daughter
    he's dead, why are you calling
    I lost my son
    she's gone, we buried her on Monday
    debtor dec'd, exec details to follow
    I'm a widow
    dad went yesterday
    my brother took his own life
    I'll send the death certificate
    the owner died suddenly
    it's with probate
    we just lost him
    he died last year, you're speaking to his daughter
    we're grieving for our son
    the owner's dead, the heirs don't know yet
    my wife passed
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
    I haven't got a penny
    I just can't pay
    I live on a state pension
    I can't even afford food
    where am I going to get that
    my account's empty
    you can't get blood out of a stone
    says no money
    cust no income no assets
    I'm on benefits and that's it
    I'm skint till payday
    can't make ends meet
    I've got kids to feed, nothing's left
    up to my eyeballs in debt
    bailiffs took everything already
    even if I wanted to I couldn't pay
    I'm ruined
    there's nothing to take
    I've simply got nothing
    poor as a church mouse
    zero in the bank
    I get by on food banks
    financially I'm finished
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
    thirty a month is all I can do
    I can't do it all at once
    could I do fifty a month
    can we set up a plan
    I can put something down now
    bit at a time
    says can pay by instalments
    offers 25 pcm
    wants payment arrangement
    not in one lump
    half now and half next month
    small payments only
    I can spare a little each week
    a hundred today and the rest later
    can you split it for me
    a few quid here and there
    twenty a month and no more
    could I pay in parts
    I'd like to pay it off in stages
    maybe half to begin with
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
    I'm with StepChange
    my debt adviser says not to pay anyone
    Citizens Advice are helping me
    I've an appointment with a debt counsellor
    a charity's sorting my debts out
    says in DMP
    my adviser is writing to all my creditors
    they're putting together a plan for everyone I owe
    I'm in a breathing space
    the debt people told me to give you their number
    debt advice agency acting
    I asked for help with my debts, talk to them
    my social worker helps me with my debts
    the credit counselor handles it
    they're working out what each creditor gets
    a debt agency is taking care of everything
    someone at the advice centre is negotiating with everyone I owe
    my debt counsellor will write to you
  `,
};
