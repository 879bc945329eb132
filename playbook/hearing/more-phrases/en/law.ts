import type { MorePhrases } from '../written.ts';

export const law: MorePhrases = {
  'too-old': `
    that's too old
    it's time barred
    the debt is statute-barred
    that was ten years ago
    you can't claim that any more
    it's past the limitation period
    that's from years ago
    it has expired by law
    it's so long ago
    you should have asked earlier
    the statute of limitations has run out
    that debt is out of date
    it dropped off my credit report
    it goes back to 2009
    after so many years it's not enforceable
    that was in another life
    my kids were still at school back then
    you've left it too late to come asking
    that must be from before the millennium
    there's a law that says you can't come after so many years
    it's ten years old
    that's ancient
    you can't chase me for that after all this time
    it's from 2014
    after six years it's gone
    says debt too old
    who remembers that far back
    nobody said a word for years and now you ring
    limitation pleaded
    I haven't got papers from back then
    that's water under the bridge, years ago
    the time limit's long gone
    that was before covid
    I was still a student then
    you left it too late
    after all that time you come now
    I don't have to pay bills that old
    it goes back to the last decade
  `,
  'talk-to-lawyer': `
    talk to my lawyer
    my solicitor is dealing with it
    my lawyer will contact you
    I've handed it to my attorney
    contact our legal department
    I have legal representation
    our lawyer says we don't have to pay
    I won't say anything without my lawyer
    ask my barrister
    I've given it to a law firm
    everything goes through my lawyer
    here is my lawyer's number
    my legal adviser told me not to speak to you
    in the hands of our solicitors
    my brief says not a word to you people
    everything via the law office from now on
    you can have her number, she's acting for me
    my legal insurance has appointed someone
    that's with counsel now
    I've handed it to my solicitor
    my attorney's dealing with it
    you'll hear from my solicitor
    not saying anything without a lawyer
    says legally represented
    I'll give you the firm's number
    my lawyer told me not to speak to you
    it's with our legal team
    cust refers to solicitors
    my cousin's a lawyer and she's handling it
    my union's lawyer is acting for me
    I've got legal cover
    I'm represented
    direct everything to counsel
    my lawyer will sort that out
    I've instructed a solicitor
    contact my legal representative
  `,
  'stop-calling': `
    stop calling me
    don't call here again
    never call this number again
    leave me alone
    you're harassing me
    you keep calling
    I don't want any more calls
    remove my number
    delete my data and my number
    how many times are you going to ring
    don't contact me any more
    don't call me at work
    I want you to cease contact
    cease and desist calling
    stop bothering my family
    I'm blocking this number
    do not use this line again
    can't a man eat his dinner without you ringing
    I forbid you to phone here
    no more calls
    you call every single day
    this is harassment
    delete my number
    says stop calling
    no phone contact please
    one more call and I'll report you for harassment
    sick of you ringing
    cease and desist
    ten calls in a week
    stop pestering me
    quit bothering me
    I don't want to be contacted any more
    fed up with you phoning
    strike me off your records
    why do you keep on ringing, stop it
  `,
  complaint: `
    I'm going to complain
    I'll complain to the regulator
    I'll go to the ombudsman
    let me speak to your supervisor
    I'm going to report you
    I'll go to the consumer protection
    I'll write to the newspaper
    give me your complaints department
    that's not how you treat people, I'm complaining
    I'll report this to the attorney general
    wants to complain
    I'll tell the BBB about you
    what's your complaints procedure
    I shall leave a bad review and report you
    data protection authority will hear about this
    put me through to whoever's in charge, I'm not having this
    I'm noting down your name for the regulator
    my MP will get a letter about this
    you'll be hearing from the watchdog
    people like you should be reported
    I want this treated as a formal grievance
    I'm making a complaint
    put me through to a manager
    I'll report you to the regulator
    I'm going to the ombudsman
    I want this logged as a complaint
    says will complain
    I'll leave you a terrible review
    give me your name, I'm reporting you
    I want to speak to your boss
    cust wishes to complain
    I'm going to the papers
    I'm not happy with how I've been treated, how do I complain
    I'll write to your head office about you
    you'll be hearing from trading standards
    formal complaint raised
    I'll take it up with my MP
    who do I address my complaint to
    get me the management, I wish to complain
    this will have consequences, I'm reporting you
  `,
  'refuses-to-pay': `
    I won't pay
    I'm not paying
    I refuse to pay
    we're not going to pay that
    then sue me
    see you in court
    go ahead and take legal action
    I'm not giving you anything
    I don't want to pay
    I have no intention of paying
    do what you want, I'm not paying
    refuses payment
    not a penny
    no way am I paying that
    over my dead body
    forget it
    let a judge decide, I'm not moving
    I wouldn't give you the steam off my tea
    get your money somewhere else
    you're not getting anything
    I've no intention of paying
    says won't pay
    refuses to pay flat out
    you won't see a penny
    send me the court papers
    don't hold your breath
    call all you like, I'm not paying
    no, and that's final
    RTP
    not a chance
    when hell freezes over
    I won't be settling that
    out of the question, I'm not paying
    no way am I paying this
    do what you like, there's no money coming from me
  `,
};
