import type { MorePhrases } from '../written.ts';

export const goods: MorePhrases = {
  'goods-faulty': `
    the goods were damaged
    it arrived broken
    the product is defective
    it stopped working after a week
    it's faulty
    the quality is terrible
    we've got problems with the goods, they're full of scratches
    half the batch is unusable
    it was mouldy when it came
    the parts don't fit and are bent
    the material is bad
    I sent it back because it's broken
    it's dented and won't switch on
    goods were off, had to throw them away
    it broke straight away
    claims goods defective
    we complained about the quality
    the appliance leaks and makes a noise
    it conked out the first time we used it
    the stuff was rotten
    there's a great big dent down one side
    it fell to bits in my hands
    we had to bin the lot, it stank
    won't even turn on
    our customers sent it all back because it came apart
    it broke after two days
    the goods were faulty
    it doesn't work
    arrived smashed
    half of them were damaged
    the machine keeps breaking down
    the fabric was stained
    terrible quality
    cust says item defective
    it leaks
    the wood's warped
    stock was past its date
    the tiles are all cracked
    I sent it back because it was broken
    won't even switch on
    reports defects
    the meat was off
    it shrank in the first wash
    paint's flaking off
    you sold me a lemon
    I'm not paying for junk
    it's been rattling since day one
    useless, doesn't do what it should
    the battery dies in an hour
    flowers were dead
    motor keeps cutting out
    there's a crack in it
    goods not fit for purpose
  `,
  'short-delivery': `
    the delivery was incomplete
    some items were missing
    we didn't get everything
    quantity is wrong, we got fewer
    you delivered less than you invoiced
    two pallets were missing
    we received only half the order
    there were pieces short
    we've been charged for items we didn't get
    short shipped
    there was one box less
    we only got part of the order
    the number of pieces doesn't match
    shortage on delivery
    ten ordered and seven delivered
    not all of it came
    I counted them twice and we're a few down
    there should have been a second box
    what came off the lorry doesn't tally with the ticket
    we got eighteen instead of twenty four
    you charged a full load and brought half of one
    two lines of the order never turned up
    some of it was missing
    we only got eight of the ten
    it wasn't all there
    one pallet short
    ordered a hundred, got eighty
    billed for the lot but only half came
    two boxes never came
    cust says short delivered
    qty less than invoiced
    the rest never arrived
    you charged me for fifty litres and I got forty
    the accessories weren't in the box
    part delivery only
    you miscounted
    still waiting on the remainder
    shortage 3 ctns
    got the table but not the chairs
    some stuff wasn't in the delivery
    ordered ten, seven turned up
    on the note but not in the box
    there were screws missing and two boards
    you've charged more kilos than came
  `,
  'not-delivered': `
    the goods never arrived
    nothing was delivered
    I'm still waiting for my order
    the package got lost
    it was never delivered
    I haven't got the product
    why pay for something I never got
    delivery never happened
    the order hasn't arrived yet
    the shipment is missing
    says no delivery
    we have no record of receiving the goods
    the courier never came
    my order never showed up
    left at a neighbour's, but I never got it
    my doorstep's empty
    the tracking says delivered but it's nowhere
    your lorry never showed up here
    the goods inward book has no entry
    I'm still sitting here without it
    I never got it
    nothing's been delivered
    the parcel's lost
    tracking says delivered but there's nothing here
    still waiting for my order
    where's my stuff
    why would I pay for something that hasn't come
    cust states goods not rec'd
    non delivery
    it got sent back to the depot
    no lorry ever came here
    your courier lost it
    it never showed up
    it was nicked off the doorstep before I got it
    the driver never knocked, no package
    it's been stuck in transit for a month
    nothing has reached us
    nobody's dropped anything off here
    carrier can't find it
    ordered it but never got a thing
    delivery driver never came
    still empty-handed here
  `,
  'late-delivery': `
    it was delivered too late
    the delivery was late
    you delivered weeks after the agreed date
    because it was late we couldn't use it
    we lost a customer because of the delay
    it came too late
    you missed the deadline
    the goods arrived late
    we had costs because you were late
    you were a month behind
    your late delivery cost us money
    should have been here in May, came in July
    the delay caused us a loss
    we no longer needed it by the time it came
    late delivery penalty
    by the time it showed up the party was over
    the season had finished when your boxes arrived
    I had fitters standing about for a week because of you
    you said two weeks and it took two months
    we had to hire a replacement while we waited for you
    Christmas stock in January is no use to me
    it came three weeks late
    you delivered far too late
    you missed the delivery date
    by the time it came we didn't need it
    the delay held up our site
    says delivery late, wants reduction
    the dress came after the wedding
    we lost a customer because you were late
    promised Monday, arrived Friday
    had to buy elsewhere because you took so long
    Christmas stock came in January
    late delivery charge back
    you took two months
    it wasn't here in time for the show
    turned up days after the deadline
    your delay cost us
    it took forever to get here
    you blew the deadline
    the show was over by then
    production stopped because you weren't on time
    two weeks past the date
  `,
  'wrong-item': `
    you sent the wrong item
    it's the wrong product
    we got something else
    that's not what I ordered
    wrong colour
    the wrong model was delivered
    we ordered type A and got type B
    the size is wrong
    wrong article
    it isn't what was in the catalogue
    they delivered the wrong goods
    the part number is different from our order
    mix up with the order, got somebody else's goods
    you delivered the wrong version
    I asked for wood and got plastic
    I asked for oak and you brought pine
    these are for a different machine
    that's a medium and I need an extra large
    somebody else's order ended up with me
    it says model five on the box and we wanted six
    we wanted diesel not petrol
    you sent the wrong one
    wrong size
    I asked for blue and got red
    it's a different model
    doesn't fit my machine, wrong part
    there was something else in the box
    cust says wrong item
    someone else's order came to us
    I wanted the electric one
    wrong spec delivered
    you've mixed up the orders
    received different code to order
    I got a left one, I need the right
    ordered white wine and got red
    not the brand we asked for
    we got the 10mm instead of the 12
    someone picked the wrong thing in your warehouse
    it's not the goods we asked for
    that's for the older model
    it's the wrong version
  `,
  'service-not-done': `
    the work isn't finished
    the job wasn't done properly
    the service was never provided
    your people didn't turn up
    the repair didn't help
    they did a bad job
    the work is incomplete
    nobody came to do the maintenance
    the technician didn't fix it
    the installation isn't finished
    poor service
    they only did half of what was agreed
    the consultant never delivered the report
    you haven't done what you promised to do
    the job was botched
    work not completed
    your cleaners didn't clean properly
    the builders left a mess and disappeared
    the lads packed up and I never saw them again
    there's still a hole in my ceiling
    he had a look, scratched his head and left
    the boiler's no better than before he came
    I had to get another firm in to finish it
    they skipped half the rooms
    the report we asked for was never written
    the job's not finished
    nobody ever came
    they only did half
    the builders disappeared
    the service was never switched on
    nothing's been fixed
    they made a right mess of it
    it's still dripping
    cust says work not done
    the course never took place
    poor workmanship, wants it redone
    cleaners came once instead of four times
    we had an appointment and nobody turned up
    they did more harm than good
    the website never went live
    my broadband never worked so I'm not paying for it
    the bathroom is still a building site
    disputes quality of work
    your man left halfway through
    the training was cancelled on the day
    they started and left it
    it was never carried out
    the lawn wasn't mowed once
    system still isn't up and running
    floor's been laid crooked, you need to redo it
    movers left half of it behind
  `,
};
