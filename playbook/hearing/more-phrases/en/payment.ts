import type { MorePhrases } from '../written.ts';

export const payment: MorePhrases = {
  'already-paid': `
    I've already paid that
    we paid that invoice last month
    it's been paid in full
    I paid it by card over the phone
    payment was made weeks ago
    you've had your money
    that was settled ages ago
    I've got the receipt here
    according to our books this is paid
    my bank shows it went out
    it's done, I paid cash to your driver
    we sent the money on the fifth
    your records are wrong, it's been paid
    claims paid
    says it was paid by direct debit
    already transferred
    there's nothing outstanding, all paid up
    I paid your colleague already
    we've cleared this account
    we squared that up in spring
    look again, the money's long gone from our side
    my books show it closed
    you took it out of my account on the first
    the matter is closed as far as I'm concerned, I settled with your driver
    I've a stamped slip from the bank for that
    I've paid that
    that was settled months ago
    already sent you the money
    it's gone out of my account
    cust says pd, will send proof
    we paid that with the last batch
    my husband paid it at the counter in cash
    it's showing as paid on our side
    I've got the receipt right here
    you took it by direct debit
    you must have put it on the wrong account because we paid
    paid in full, check again
    claims pmt made 12/10
    I'm not paying twice, it's done
    that's been cleared
    I paid it through your website
    sorted that ages back, it's all squared away
    bank statement shows it left in March
    that's old news, you got the cash
    that's done and dusted, paid it
    you should have it by now, it was back in the summer
    paid up front when I ordered
    the insurance paid you direct
    nothing outstanding on our end
    I paid it at the post office
    that was COD, driver took the cash
  `,
  'payment-on-its-way': `
    the cheque is in the post
    payment is on its way
    I've just sent it
    I transferred it today
    the transfer was done yesterday so it will be with you soon
    it's on the way to you
    the money will be in your account tomorrow
    we posted a check on Monday
    wire went out this afternoon
    it was paid this morning, hasn't reached you yet
    bank transfer initiated
    should be with you by tomorrow
    you should get it in a day or two, it has been sent
    I've set it up at the bank, it takes two working days
    check mailed last week
    payment sent today
    on its way as we speak
    it left us this morning
    I've just hit send on it
    the banks are slow but it's coming
    you'll have it when you open up tomorrow
    I put the envelope in the letterbox on my way home
    it's between the two banks at the moment
    it's been keyed and authorised already, just wait for it to land
    I sent it yesterday
    it's just gone through on my phone
    should be in your account tomorrow
    the transfer's been made, give it a day
    cheque went in the post this morning
    payment's on its way
    cust says sent today
    it left our bank this morning
    you'll see it any minute
    we've released it, it'll be a couple of working days
    literally just paid it
    pmt initiated, await funds
    it must have crossed with your call, I paid last night
    it's in the banking system somewhere, it's coming
    cheque's in the mail
    sent Friday, weekend in between so Tuesday
    our accounts pushed it through an hour ago
    should land by close of play
    payment's been made today
    I've just this second transferred it
    it'll be with you in a day or two, it's gone
    wired it last night
    the bank's processing it now
  `,
  'payment-run': `
    it's in the next payment run
    our next payment run is on Friday
    we only run payments on the 15th
    we pay all suppliers at month end
    our pay day is Thursday
    it's on the list for the next run
    payments go out every second week
    it will be included in this month's run
    we do one cheque run a month
    BACS run is next week
    it has been approved for the end of month run
    the run has already closed
    next pmt run fri
    the system pays automatically on the thirtieth
    we pay on fixed dates only
    everything goes out together on the first of the month
    we batch them up and do them all on Tuesdays
    you've been lined up for the one after this
    the computer pays by itself on the twentieth
    supplier day is the last working day
    there's a fixed rhythm here, every other Thursday
    it's in Friday's run
    we only pay on the 15th and the 30th
    you're on the next payment run
    payments go out every other Thursday
    we don't pay outside the run
    you've just missed this week's cut-off
    all suppliers get paid at month end
    it's scheduled for the 28th
    BACS run is Wednesday
    says due in next run
    we do all our transfers in one go at the end of the month
    it's on the list for Tuesday's payments
    the system pays automatically on the last working day
    once a month is when we pay
    on the pay list for next wk
    we can't do one-off payments, it goes with the rest
    we've got set payment dates
    it's going out with next week's batch
    the file goes to the bank Friday
    suppliers are paid fortnightly
    our system pays on the tenth
  `,
  'bank-problem': `
    the bank blocked the payment
    my account is blocked
    there was a problem with the bank
    it's the bank's fault
    the transfer was rejected by my bank
    the direct debit was returned
    my card isn't working
    online banking isn't working
    the bank made a mistake
    the bank won't let me make the payment
    my account is frozen
    we're changing banks and the new account isn't open
    the bank returned the money
    payment failed at the bank
    locked out of internet banking
    card expired, waiting for a new one
    the app won't let me log in
    it bounced straight back to me and the branch can't say why
    my bank thinks it's suspicious and stopped it
    I'm waiting for a new card, they swallowed the old one
    the bank's computers were down all week
    my account's been frozen
    the bank rejected it
    the payment bounced back
    my card was declined
    online banking's down
    the direct debit failed
    waiting for a new card
    says bank blocked the transfer
    they locked me out after I got the PIN wrong
    the sort code you gave me was wrong so it came back
    switched banks and the standing orders didn't move over
    acct garnished
    my card got cloned so I had to cancel it
    the bank's fraud team has stopped it
    it went over my daily limit
    the banking app keeps crashing
    bank error, not our fault
    my bank closed my account
    payment didn't go through
    the bank sent it back
    it won't accept your account number
    the machine swallowed my card
  `,
  'will-pay-soon': `
    I'll pay soon
    I'll take care of it
    I'm going to pay, don't worry
    you'll get your money
    we will pay it shortly
    I'll do it when I get a chance
    I'll pay next week or so
    it'll be dealt with
    I'll see what I can do
    I'll get round to it
    give me a few days
    I will pay when I can
    it'll get paid eventually
    sure, I'll do it later
    yes yes I know, I'll do it
    says will pay soon
    we intend to pay as soon as possible
    I haven't forgotten about you
    consider it done, more or less
    bear with me a little while
    one of these days I'll sit down and do it
    it's on my to do list
    I promise I'll get onto it
    I'll pay it this week
    I'll get it sorted
    I'll do it tonight
    it slipped my mind, I'll do it
    soon as I get paid I'll send it
    promises to pay, no date
    don't worry, it's coming
    end of the month you'll have it
    I'll see to it
    I forgot, I'll pay it now
    I know I owe it and I'll pay
    bear with me, I'll settle up
    I'm good for it
    you'll have it before long
    I'll square up with you shortly
    it's coming
    I'll try to get it to you this week
    I'm on it
    first thing tomorrow I'll go to the bank
    give me till Friday
    once my bonus is in
  `,
};
