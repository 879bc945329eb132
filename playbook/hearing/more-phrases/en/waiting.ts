import type { MorePhrases } from '../written.ts';

export const waiting: MorePhrases = {
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
    the boss has to sign and he's away
    only my manager can release it and she's travelling
    nobody here can authorise it until Monday
    the director's off sick and he has to approve
    needs two signatures and one of them is abroad
    we're waiting for the MD to get back
    says approver out of office
    she's got the bank fob and she's not in
    he's at a conference, can't sign till he's back
    can't pay without his say so and he isn't around
    the owner's out of the country and signs everything
    authoriser out till 2/12
    until the partner's back nobody can sign the cheque
    the person with the authority is on a trip
    head of finance has to okay it and is unreachable
    the chairman signs and he's not about
    can't release it without him and he's on a trip
    she's the only one with sign-off and she's in hospital
    waiting on a signature from the boss who's in Dubai
    the treasurer has to countersign and she's not around
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
    it's still being checked
    waiting for sign-off
    the project manager hasn't approved it yet
    it's going through our approval process
    still with the department
    says pending approval
    someone upstairs has to okay it
    invoice is in the workflow
    purchasing are matching it to the order
    the site manager needs to confirm the hours
    it's sitting in somebody's tray
    not signed off yet
    under review internally
    the surveyor is going through it
    stuck in approvals
    once it's passed I can pay it
    the engineer is still looking at it
    the council needs to approve it, these things take time
    it still needs to be approved
    with my manager to look over
    not been authorised yet internally
    we're just double checking it against the order
    I've put it in front of him, he needs to look at it
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
    head office deals with all payments
    we're only a branch
    you need to ring headquarters
    the parent company pays
    payments are done centrally in Leeds
    says group finance pays
    shared services handle the invoices, not us
    we don't hold the purse strings, corporate does
    the store doesn't pay bills
    our main office pays, we just pass them on
    no bank account at this site
    accounts payable is in Poland
    the franchise people settle that
    HO pays, got contact
    the managing agents pay for the building
    it all goes through the holding company
    we send everything up to corporate and they pay
    I can't pay anything from this branch
    our accounts team is at the main office
    please call corporate, they handle it
    group pays all our bills
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
    we've changed systems and it's chaos
    we're moving to SAP so nothing is going out
    the new software isn't working yet
    our server's down
    we were hacked and everything's locked
    the accounts package crashed
    you're not set up on the new system yet
    says IT issues
    since the migration half the suppliers are missing
    the computers have been down since Monday
    system changeover, payments delayed
    the upgrade has broken the payments file
    we've a backlog because of the new program
    IT are on it but we can't pay anything
    new ERP teething troubles
    everyone is still being trained on the new software
    we're mid changeover
    the system won't let me in
    nothing's working since we went digital
    vendors aren't loaded on the new system yet
    no network for days
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
    our bookkeeper's on holiday
    we're shut for two weeks
    she's on maternity leave
    accounts are off until the new year
    I'm away on holiday right now
    the guy who pays is on leave
    closed over Easter
    says clerk on A/L back 2/12
    he's on paternity leave
    everybody's off this week
    I'm on a beach, call when I'm back
    on her honeymoon
    factory shutdown till the 25th
    he's taken a month off, nobody else does payments
    I'm abroad with the family, I'll look when I get home
    she's on vacation
    half term, nobody in the office
    the office isn't staffed over the holidays
    my wife does the banking and she's away with the kids
    she's back after Easter
    nothing happens here in August
    accounts on leave til 5/1
  `,
};
