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
  `,
};
