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
  `,
};
