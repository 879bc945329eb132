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
  `,
  'suspicious-caller': `
    who are you anyway
    is this a scam
    how do I know this is real
    I don't know you
    prove who you are
    I don't tell strangers my data
    where did you get my number
    you could be anyone
    this sounds dodgy
    I get so many fraud calls
    give me a number I can call back
    I won't confirm my address
    is this a genuine company
    I don't trust you
    phishing
    I'm not giving you any personal information
  `,
  language: `
    I don't speak English
    I don't understand you
    no English
    do you speak Spanish
    I speak only little English
    please speak slowly
    can somebody translate
    my son speaks English, he's not here
    not understand
    you speak German?
    needs interpreter
    language barrier
    I no speak good
    call my daughter she speak English
    what mean this word
  `,
  'recording-refused': `
    I don't want to be recorded
    don't record this call
    I don't agree to the recording
    switch off the recording
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
  `,
};
