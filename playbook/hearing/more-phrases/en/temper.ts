import type { MorePhrases } from '../written.ts';

export const temper: MorePhrases = {
  'you-are-thieves': `
    you're thieves
    you people are criminals
    you're robbing people
    it's a rip-off
    you're all swindlers
    your company is a fraud
    what a bunch of cheats
    you're a dishonest company
    cheating people out of their money
    you scammers
    crooks the lot of you
    you're stealing from us
    parasites
    vultures
    you only want to squeeze money out of people
    what you do is criminal
    bandits, the whole pack of you
    you should be ashamed, fleecing pensioners
    you lot would sell your own grandmother
    what a shower of sharks
    you're a bunch of thieves
    you're all crooks
    daylight robbery
    you rip people off
    it's a racket
    you're criminals
    bleeding poor people dry
    calls us crooks
    says we are scammers
    shame on you, vultures
    you make money off other people's misery
    bloody loan sharks
    you fleece pensioners
    con merchants
    cowboys the lot of you
    it's extortion what you do
    robbing gits
    scum, the lot of you
    you plunder people
    that's fraud what you're doing, you rogues
  `,
  shouting: `
    you idiot
    shut up
    go to hell
    fuck you
    piss off
    you're an arsehole
    you stupid cow
    are you too dumb to understand
    screams and swears
    kiss my ass
    shouts and insults the caller
    what the hell is wrong with you
    bloody moron
    don't you listen you fool
    you bitch
    you absolute cretin
    get lost you old bag
    sod off
    abusive, bellowed down the line
    are you thick or something
    bugger off and die
    you're an idiot
    you're doing my head in, you moron
    are you thick
    shouts and swears
    raised voice, hung up
    kiss my arse
    abusive to agent
    get stuffed you prat
    bugger off
    are you deaf or what
    screw you
    piss off you muppet
    you've got a screw loose
    did nothing but scream
    don't you bark at me, you clown
  `,
  'threatens-caller': `
    I'll find you
    I know where you live
    you'll be sorry
    I'll kill you
    I'll smash your face in
    I'm coming to your office
    you'd better be careful
    something might happen to you
    I'll send someone round
    I'll burn your place down
    threatens the caller
    I know people who'll deal with you
    watch yourself
    I'll beat you up
    you'll pay for this, I know your name
    you won't be walking home tonight
    I've got your name and I've got mates
    I'll put you in hospital
    let's see how brave you are when I'm standing in front of you
    I know where you work
    I'll come down there and smash your face in
    you'll regret this
    I'll be waiting outside
    I'm sending someone round
    I'll burn your office down
    threatens to attend in person
    made threats of violence
    I'm coming to get you
    watch yourself going home tonight
    I've mates who sort out people like you
    you don't know who you're dealing with
    I'll break your legs
    you'd better watch your family
    I know which school your kids go to
    I'll make mincemeat of you
    I'll rearrange your face
  `,
};
