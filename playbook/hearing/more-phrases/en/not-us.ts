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
    I never agreed to that
    we only asked for a quote
    never ordered
    I was tricked into a contract on the phone
    I didn't ask for it
    no such order exists
    we've never done business with you
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
  `,
  'not-my-debt': `
    that's not my debt
    I don't owe you anything
    it's not mine
    you've got the wrong person
    that must be someone with the same name
    I've nothing to do with it
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
  `,
  'identity-theft': `
    somebody stole my identity
    it's fraud
    someone used my details
    my identity was stolen
    I've reported it to the police
    my account was hacked
    that's a forged signature
    somebody ordered under my name
    my bank card was stolen
    I'm a victim of identity fraud
    it wasn't me, someone pretended to be me
    my passport was lost and misused
    I filed a police report
    a fraudster opened the account
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
  `,
};
