import type { MorePhrases } from '../written.ts';

export const nothing: MorePhrases = {
  nothing: `
    good afternoon
    good morning
    how are you
    yes
    no
    okay
    who is this
    this is John speaking
    hello, Smith speaking
    thank you goodbye
    have a nice day
    one moment please
    I'll put you through
    please hold
    sorry, say that again
    what was your name again
    yes I'm listening
    could you repeat that
    I see
    all right then
    nice to hear from you
    the weather is awful
    did you have a good weekend
    let me find my glasses
    I'll get a pen
    wait, there's someone at the door
    the dog is barking
    yes that's me
    how can I help you
    mm hm
    right
    go on
    yes my date of birth is the fourth of May
    the line is bad
    can you hear me
    let me write that down
    that's correct
    hang on a second
    speaking to you from the garden
    just a sec, I'll close the window
    that's my postcode, yes
    oh it's you again, good morning
    I'm fine thanks and yourself
    sorry I didn't catch that
    let me fetch my diary
    is that a Scottish accent
    good day, Schneider speaking
    just a second, I'll find something to write with
    you're speaking to Mr Marsh
    what's it about
    all right, bye then
    filthy weather today
  `,
};
