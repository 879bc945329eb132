import type { MorePhrases } from '../written.ts';

export const moment: MorePhrases = {
  'in-a-hurry': `
    I have no time right now
    call me back later
    I'm in a meeting
    I'm at work, can't talk
    I'm driving
    it's a bad time
    I'm busy
    I'm in a hurry
    ring me tomorrow
    can you call in an hour
    I have to go
    I'm on the other line
    I've got patients waiting
    I'm just about to leave
    make it quick, I've no time
    call back after five
    I've got a pan on the stove, can you try tonight
    my train's just coming in
    I'm with a patient
    give us a bell after lunch
    I'm walking through the door this minute
    can't do this now, the kids are screaming
    can't talk now
    call me later
    I'm in a rush
    bad time
    I'm at the doctor's
    says cb this pm
    I've got customers waiting
    I'm working
    I'm on my way out
    I'm at the checkout
    try me tomorrow
    I've got two minutes
    c/b after 5
    putting the kids to bed
    not now sorry
    got to run
    you've caught me at a bad moment
    I've an appointment in a minute
    I'm out and about
    with a client just now
  `,
  'suspicious-caller': `
    who are you anyway
    is this a scam
    how do I know this is real
    I don't know you
    prove who you are
    I don't tell strangers my data
    you could be anyone
    this sounds dodgy
    I get so many fraud calls
    give me a number I can call back
    I won't confirm my address
    is this a genuine company
    I don't trust you
    phishing
    I'm not giving you any personal information
    for all I know you're sitting in a call centre somewhere after my savings
    show me something that proves it
    my bank told me never to talk to people like you
    I'll ring the company myself, what did you say it was
    your number comes up as unknown
    how do I know you're real
    sounds like a scam
    where did you get my number
    I'm not giving you my details
    says thinks it's a scam
    cust wary, wants proof of ID
    I've heard about these phone scams
    prove you're from there
    I don't tell strangers my date of birth
    I'll call the official number myself
    never heard of your company
    anyone could say that
    withheld number, not buying it
    not confirming my address to you
    this smells fishy
    anyone could ring up and say that
    is this even legit
    why do you want my date of birth
    I give nothing out on the phone, who knows who you are
  `,
  language: `
    no English
    do you speak Spanish
    I speak only little English
    please speak slowly
    can somebody translate
    my son speaks English, he's not here
    not understand
    you speak German?
    language barrier
    I no speak good
    call my daughter she speak English
    what mean this word
    my wife she speak, I no
    what is this, I not understanding
    please you have somebody for Romanian
    I come from Syria, little English only
    slow slow please
    I speak little English
    me not understand
    do you have someone who speaks Arabic
    sorry no understand
    speak Spanish please
    says no English
    LEP, needs interpreter
    my son translate, wait
    slow please, I am foreign
    my husband speak English, not me
    what this word mean
    only French
    can you say it in Polish
    I from Ukraine, not understand
    my English not good
    I can't English so much
    you talk slow please
    anyone there speak Italian
  `,
  'recording-refused': `
    don't record this call
    I don't agree to the recording
    you may not record me
    are you recording this without asking me
    I don't consent to recording
    no recording please
    I object to being recorded
    delete the recording
    stop the tape
    recording isn't allowed without my permission
    refuses recording
    I don't want my voice stored
    nobody asked me whether you may keep this on file
    if this is being saved I'm hanging up
    I never gave you permission to store my voice
    no taping
    I don't want to be recorded
    are you recording this? I don't agree
    you can't record me without permission
    says refuses recording
    if you're recording I'm hanging up
    no recording this call
    declines recording
    are you taping me
    who else is listening in
    you're not keeping my voice on file
    the message said it's recorded and I object
    not on tape thanks
    please stop the recording
    is this call on tape
    I'd rather not be recorded
  `,
};
