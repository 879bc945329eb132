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
  `,
  'approver-away': `
    the person who approves it is away
    the manager who signs is on a business trip
    our managing director has to sign and he isn't here
    nobody else can authorise payment
    the boss is out of the country
    he's the only signatory and he's off
    waiting for my manager to come back
    the budget holder is out until Monday
    owner is away, only he can sign cheques
    she has to sign it off but she's ill
    the head of department is travelling this week
    need director's signature, not in till next week
    authoriser away
    both signatories are out of the office
    we can't release it while the partner's abroad
    the one man who can okay this is on a plane
    till the owner's back my hands are tied
    my gaffer does the releasing and he's at a trade fair
    she holds the bank token and she's in surgery this week
    he'll put his signature to it once he returns
  `,
  'awaiting-approval': `
    it's waiting for approval
    it hasn't been approved yet
    still being checked
    it needs to be signed off first
    it's with the department for approval
    the site manager has to confirm it
    we have to verify the invoice
    it's under review
    has not been released for payment
    it's in the approval process
    someone has to match it with the order first
    invoice is being checked internally
    not yet authorised
    it's stuck with procurement
    I'm waiting for the okay from the project team
    awaiting sign-off
    it's going round the houses being looked at
    quality need to give the thumbs up first
    someone upstairs still has to nod it through
    we're comparing it against what was done on site
    the client's engineer hasn't confirmed the quantities
    it's in someone's tray for checking
  `,
  'head-office-pays': `
    head office pays
    our headquarters deals with payments
    payments are made centrally
    you have to contact the parent company
    we don't pay from this office
    finance is in another city
    that's handled by our shared service centre
    the group does all the payments
    our headquarters in London settles the invoices
    I just run the local branch
    corporate handles accounts payable
    the franchise owner pays the bills
    the holding company pays
    accounts are at the main office
    we're only a branch, they pay from HQ
    money is a matter for the people in London
    here we only sell, the paying's done somewhere else
    the mother company holds the purse strings
    our depot hasn't got a bank account of its own
    everything financial sits with the group in Munich
    the franchise people upstairs settle those
  `,
  'new-system': `
    we have a new accounting system
    we've changed our software
    there's a problem with the new system
    we're in the middle of a system migration
    the ERP changeover delayed everything
    our system is down since the update
    new computer system, payments are delayed
    all the supplier data has to be re-entered
    we've moved to a new platform
    the program isn't set up yet
    you're not set up as a vendor in the new system
    we're implementing a new finance tool
    software trouble, can't run payments
    IT problems with the accounts system
    half our supplier cards disappeared when they migrated us
    IT promised it'd be running by now and it isn't
    we've gone live with Oracle and no one can post anything
    the old package was switched off and the new one isn't ready
    our software crashed and took the ledger with it
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
  `,
  'on-holiday': `
    the accountant is on holiday
    our bookkeeper is on vacation
    accounts is closed for the holidays
    the person who pays is on annual leave
    we're closed until January
    everybody's on holiday in August
    she's away on leave, back in two weeks
    company holidays
    I'm on holiday, call me when I'm back
    nobody in the office over Easter
    he's on paternity leave and he does the payments
    back from vacation on Monday
    bookkeeper on hol
    the office is shut this week
    the girl who does the banking is off this week
    nobody's here over the bank holidays
    Lisa does the banking and Lisa is skiing
    we take three weeks off every summer
    I'm by the pool in Spain right now
    he's gone off on his honeymoon and he does the paying
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
  `,
};
