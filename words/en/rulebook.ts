/** The page of rule packs: what holds where, and each rule with its source. */
export const rulebook = {
  'rulebook.title': 'Rules',
  'rulebook.group': 'Rules',
  'rulebook.summary': '{$packs} packs with {$rules} rules in force today.',
  'rulebook.judged': 'Mode: {$mode}. Time zone table: tzdb {$tzdb}.',
  'rulebook.find': 'Find a pack or a rule',
  'rulebook.findHint': 'Place, name, or the code of a rule',
  'rulebook.findRule': 'Find a rule in this pack',
  'rulebook.findRuleHint': 'A word, a code, a citation',
  'rulebook.nextPack': 'Next pack',
  'rulebook.previousPack': 'Previous pack',
  'rulebook.nextRule': 'Next rule',
  'rulebook.previousRule': 'Previous rule',
  'rulebook.all': 'All rules',
  'rulebook.nothing': 'Nothing here has that name',
  'rulebook.nothingHint': 'Try a country, a region, or the exact code of a rule, such as FED-TIME-INCONV.',
  'rulebook.named': 'Rule of this name',
  'rulebook.firm': 'This firm',
  'rulebook.everywhere': 'Everywhere',
  'rulebook.inForce': `.input {$count :number}
.match $count
one {{{$count} rule}}
* {{{$count} rules}}`,
  'rulebook.checked': 'checked {$checkedOn}',
  'rulebook.lastChange': 'last change {$lastChangeOn}',
  'rulebook.coming.begins': `.input {$count :number}
.match $count
one {{{$count} change ahead: a rule begins on {$nextOn}}}
* {{{$count} changes ahead, first: a rule begins on {$nextOn}}}`,
  'rulebook.coming.ends': `.input {$count :number}
.match $count
one {{{$count} change ahead: a rule ends on {$nextOn}}}
* {{{$count} changes ahead, first: a rule ends on {$nextOn}}}`,
  'rulebook.noChangeAhead': 'nothing begins or ends',
  'rulebook.unread':
    '{$count} of {$all} rules in force come from a second source or are not yet checked against the text. Each says so.',
  'rulebook.mark.S': 'second source',
  'rulebook.mark.M': 'not yet checked',
  'rulebook.mark.P': 'read in the text',
  'rulebook.facts': 'About this pack',
  'rulebook.place': 'Holds in',
  'rulebook.about': 'Is about',
  'rulebook.everyDebt': 'Every debt',
  'rulebook.standing': 'Standing',
  'rulebook.checkedTerm': 'Checked on',
  'rulebook.lastChangeTerm': 'Last change',
  'rulebook.ahead': 'Ahead',
  'rulebook.holidays': 'Holidays',
  'rulebook.holidayYears': `.input {$count :number}
.match $count
one {{{$count} list, {$from} to {$to}}}
* {{{$count} lists, {$from} to {$to}}}`,
  'rulebook.packId': 'Name for the command line',
  'rulebook.linkToRule': 'Address of this rule',
  'rulebook.source': 'Source',
  'rulebook.force': 'Force',
  'rulebook.confidence': 'How sure we are',
  'rulebook.dates': 'In force',
  'rulebook.since': 'since {$from}',
  'rulebook.begins': 'from {$from}',
  'rulebook.ended': 'until {$to}',
  'rulebook.fromTo': '{$from} to {$to}',
  'rulebook.reviewOn': 'To be looked at again on',
  'rulebook.boundBy': 'Binds members of',
  'rulebook.code': 'Code',
  'rulebook.debtKind.consumer': 'consumer debts',
  'rulebook.debtKind.commercial': 'business debts',
  'rulebook.collector.first-party': 'collecting for oneself',
  'rulebook.collector.third-party': 'collecting for others',
  'rulebook.trait.debt-buyer': 'or a bought debt',
  'rulebook.trait.uses-other-name': 'or under another name',
  'rulebook.act.record': 'recording of calls',
  'rulebook.act.contact': 'contact',
} as const;
