import type { MorePhrases } from '../written.ts';

export const notUs: MorePhrases = {
  'never-ordered': `
    we never ordered that
    I didn't order it
    there was no order from us
    we have no contract with you
    I never signed anything
    we don't know your company
    nobody here ordered anything
    I never bought this
    I didn't subscribe to anything
    that was only an enquiry
    we only asked for a quote
    never ordered
    I was tricked into a contract on the phone
    I didn't ask for it
    no such order exists
    we've never done business with you
    your salesman foisted it on us
    I only rang for a price
    I must have ticked a box by accident, I never wanted it
    we don't even use that sort of thing
    I never ordered it
    never bought anything from you
    I didn't sign up for this
    nobody here ordered that
    it was only a free trial
    I only asked for a quote
    I've no contract with you
    cust denies ordering
    says no order placed
    this came out of the blue, I didn't ask for it
    pushed on me over the phone
    my kid must have clicked it, we never ordered
    some directory listing nobody wanted
    I don't even know what you sell
    signed nothing, agreed to nothing
    a bloke at the door got me to sign something, I never wanted it
    disputes contract exists
    I've never dealt with you, never bought a thing
    I never registered anywhere
    there was never a contract
    subscription was slipped in on me
  `,
  'contract-ended': `
    I cancelled the contract
    the contract is over
    we terminated it last year
    I gave notice
    I've left already
    the subscription was cancelled
    we're no longer a customer
    the agreement expired
    I withdrew within fourteen days
    I cancelled my membership
    we moved to another supplier
    I closed that account
    you confirmed my cancellation
    contract terminated
    I quit the gym last summer
    that lease ended
    I wrote to you before Christmas that I was leaving
    we stopped using you ages back
    I handed the keys back in March
    you even sent me a goodbye letter
    we went over to a competitor last summer
    I pulled out within the cooling off period
    I cancelled that
    the contract finished last year
    I gave notice in writing
    I'm not a customer of yours any more
    I switched provider
    I cancelled within the 14 days
    says terminated 30/6
    I left the gym a year ago
    I moved out and ended the tenancy
    you're billing me for months after it ended
    I've got your email confirming cancellation
    I didn't renew
    we went with somebody else in January
    cust cancelled subscription
    I'm out of that, have been for ages
    quit my membership
    I'm out of the contract
    I withdrew within two weeks
    changed supplier and cancelled everything
    sent the cancellation in good time
  `,
  'not-my-debt': `
    I don't owe you anything
    it's not mine
    that must be someone with the same name
    this isn't me
    that bill belongs to my flatmate
    my father's debt isn't mine
    it's the landlord's bill
    I'm not the person you're looking for
    that's my sister's account
    it belongs to the tenant before me
    I don't know anything about that debt
    wrong person
    he says it isn't his
    there are two people called that in this street
    I've never so much as heard of them
    that would be the lad who lived here before
    you'll be after my dad, we share a name
    I never put my name to any of it
    that's between you and my sister
    that's not me
    you've got the wrong number
    nobody of that name here
    this isn't my debt
    that's my son's
    same name, different person
    the last tenant
    says wrong person
    I've only had this number a few weeks
    nothing to do with me
    speak to my landlord
    that's my dad's, I'm not liable
    don't know who that is
    we only moved in in May
    he's long gone, I live here now
    mistaken identity, diff DOB
    I was never on that account
    it's my flatmate's bill
    no such person here
    you must be mixing me up
    he hasn't lived here for a long time
    why should I pay my sister's debts
    this is the Smith family, don't know him
  `,
  'former-partner': `
    my ex husband should pay that
    my ex wife has to pay it
    we're divorced
    we've separated
    my former partner took over the debt
    the divorce settlement says he pays
    it was my ex's contract
    talk to my ex
    we split up and she kept the house
    my ex boyfriend used my account
    we're going through a divorce
    it's his car, he's my ex
    my wife left me and she took it on
    it's in the divorce papers
    he walked out and left me with all this, go after him
    the court gave her the house and the bills
    we aren't together any more and it was his idea
    that was in her name when we were married
    his new girlfriend can pay it
    my ex ordered that
    we split up, she pays
    the contract's in my ex's name
    the judge said he has to pay
    we're getting divorced
    she left and I got stuck with the bills
    says ex resp
    cust sep'd, refers to wife
    my ex girlfriend kept the flat, chase her
    that's from when we were married
    he ran off with someone else, ask him
    he put it in my name but we're not together now
    he took that on in the separation
    go after my former husband
    that's my old boyfriend's doing
    we're in the middle of a divorce and he's taking it on
    that was back when I was with my ex
    he kept the flat and the contract when we separated
    my ex's mess
  `,
  'identity-theft': `
    somebody stole my identity
    it's fraud
    someone used my details
    my identity was stolen
    my account was hacked
    that's a forged signature
    somebody ordered under my name
    my bank card was stolen
    I'm a victim of identity fraud
    it wasn't me, someone pretended to be me
    my passport was lost and misused
    I filed a police report
    a fraudster opened the account
    some crook's been opening accounts as me
    the police have got all the details, it wasn't me who signed
    my papers were pinched on a train
    I've been cloned
    I've had letters from six companies I never dealt with, someone's using my name
    somebody used my name
    my details were stolen
    I've been to the police
    that's not my signature, it's forged
    someone opened an account with my ID
    I'm a victim of fraud
    my account got hacked
    cust alleges ID theft
    lost my driving licence and someone used it
    they bought things pretending to be me
    third company this month chasing me for stuff I never did, someone's got my details
    my card was stolen and they used it
    crime number available
    someone took out a loan in my name
    action fraud have it
    fraudulent application, not customer
    somebody cloned my identity
    whoever did that used my personal details
    my passport got nicked
    fraudsters bought things in my name
    police have it, I've filed a report
  `,
  'company-changed': `
    the company was sold
    we're a new company
    the company has a new name
    the old owner has to pay
    we're a different legal entity
    the firm was taken over
    there's been a change of ownership
    the business was transferred
    we merged with another company
    that was before we bought it
    that company no longer exists
    I'm the new owner
    the limited company was dissolved, we're a new one
    we have been restructured into another entity
    debts stayed with the former owner
    the people who ran up that bill sold out to us
    we trade under another name and number these days
    you're after the outfit that was here before
    we bought it out of administration, clean slate
    after the merger that sits with someone else
    the business has been sold
    we took over last year
    that company doesn't exist any more
    I sold the shop, ask the new people
    that's the previous owner's debt
    we're a different limited company
    we've changed our name
    says new owners
    we were bought by a group
    since the merger we're called something else
    I took on the lease of the pub in April
    that division was hived off
    I passed the firm to my son
    new entity, old one dissolved
    we went from sole trader to limited
    we only bought the assets, not the debts
    under new management
    the old firm's gone, we took it over
    shop's been sold
    that was the former owner's time
    new owner since January
    we got absorbed into another company
  `,
  'not-responsible': `
    I'm not responsible for that
    I only work here
    that's not my job
    you need to speak to accounts
    I'm just an employee
    I can't help you, I'm in another department
    I don't handle payments
    you've got the wrong department
    I'm only the temp
    I'm the secretary, I know nothing about that
    I don't decide about payments
    you'd have to ask somebody else
    call the finance people
    I'm just answering the phone
    that's another colleague's job
    not the right person to talk to
    I do the cooking here love, no idea about bills
    I'm on the tills
    try the office upstairs
    the boss deals with that, I just drive
    I only started on Monday
    you want extension twelve, that's the money people
    that's not me, I'm in the warehouse
    I just work here
    you need accounts
    I know nothing about it, ask Carol
    says not their area
    I'm the chef
    only been here a week
    I don't make the decisions
    I just answer the phones
    try extension 12
    Sandra does the invoices
    I'm his wife, I've nothing to do with the business
    I'm just on the till
    wrong dept
    I only drive the van
    you've come through to the kitchen
    wrong person to ask, I'm afraid
    I clean here
    you'd have to ask someone else, maybe the boss
    I'm only helping out, I'm his son
  `,
};
