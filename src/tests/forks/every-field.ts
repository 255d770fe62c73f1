/**
 * A handbook of its own in which each field of the content model says something, as far as the default
 * content does not: sides, links, what is taken from elsewhere, branches, groups, lists and facts of one's own.
 */
export const EVERY_FIELD: Readonly<Record<string, string>> = {
	'content/org/axes/craft.mdx': `---
title: Craft
group: what
scale:
  - name: Learning
    statements:
      - id: asks
        text: Asks for help early.
        examples: [Posts a question after an hour.]
        links: ["[How we ask](/asking/)"]
        below: Stays stuck for days.
        above: Answers others.
  - name: Doing
    text: Does it.
---
`,
	'content/org/axes/people.mdx': `---
title: People
group: how
---
`,
	'content/org/faq/why.mdx': `---
question: Why?
---

Because.
`,
	'content/org/handbook.yaml': `model: 2
name: Acme
base: false
rulePages: false
groups:
  how: { title: How we work, summary: What everybody is asked. }
  what: { title: What we build }
tracks:
  one: { title: Building }
areas:
  team: { title: Team }
`,
	'content/org/levels/common/1.mdx': `---
role: common
order: 1
title: All
expectations:
  people:
    - { id: kind, text: Is kind., probes: ["When were you unkind?"], formerly: [nice] }
    - { id: on-time, text: Is on time. }
---
`,
	'content/org/levels/engineer/1.mdx': `---
role: engineer
order: 1
label: L1
title: Engineer
takes: [common/1]
expectations:
  craft: { rating: 1, optional: true }
---
`,
	'content/org/levels/engineer/3.mdx': `---
role: engineer
order: 3
label: L3
title: Engineer
expectations:
  people: []
  craft:
    rating: 2
    text: Good.
    below: Bad.
    above: Better.
    statements:
      - { id: ships, text: Ships., below: Sits., above: Leads., links: ["[Asking](/asking/)"] }
lists:
  - id: advice
    title: Advice to the manager
    items: [{ id: listen, text: Listen. }]
details: [{ label: Points, value: 5 }]
---
`,
	'content/org/levels/lead/1.mdx': `---
role: lead
order: 4
title: Lead
expectations:
  people:
    statements:
      - { id: hires, from: manager/1, optional: true }
  craft:
    takes: [engineer/3]
    statements: [{ id: designs, text: Designs. }]
---
`,
	'content/org/levels/manager/1.mdx': `---
role: manager
order: 4
title: Manager
label: M1
expectations:
  people:
    statements:
      - { id: hires, text: Hires people. }
---
`,
	'content/org/levels/manager/9.mdx': `---
role: manager
order: 9
rung: false
title: Interim manager
expectations:
  people: Holds the fort.
---
`,
	'content/org/pages/asking.mdx': `---
title: Asking
---

How to ask.
`,
	'content/org/responsibilities/hiring.mdx': `---
title: Hiring
owner: manager
area: team
---
`,
	'content/org/responsibilities/on-call.mdx': `---
title: On-call
owner: product-manager
consulted: [engineer]
probes: [Tell us of a night.]
advert: Being woken at night
---
`,
	'content/org/roles/common.mdx': `---
title: Everybody
kind: common
---
`,
	'content/org/roles/engineer.mdx': `---
title: Engineer
track: one
kind: job
details:
  - { label: Pay grade, value: 12 }
  - { label: Secret, value: 99999, private: true }
lists:
  - id: indicators
    title: Indicators
    items:
      - { id: lead-time, text: Lead time stays below *a day*. }
---
`,
	'content/org/roles/lead.mdx': `---
title: Lead
trunk: engineer/3
rungs: own
---
`,
	'content/org/roles/manager.mdx': `---
title: Manager
details: [{ label: Pay grade, value: 14 }]
trunk: engineer/3
advert: { title: Team manager, summary: Leads people., asks: [Patience] }
signals:
  mismatch:
    - Codes at night.
    - { text: Avoids people., helps: A peer to talk to. }
---
`,
	'content/org/roles/product-manager.mdx': `---
title: Product manager
kind: outside
---
`,
	'content/org/steps/engineer-to-manager/hire.mdx': `---
title: Hire one
order: 1
exercises: [hiring]
time: { weeks: 6, hoursAWeek: 2 }
---
`,
	'content/org/stories/day.mdx': `---
title: A day
role: manager
scenes: [{ time: "09:00", minutes: 30, title: Talk, text: They talk., shows: [hiring] }]
---
`,
	'content/org/teams/team.mdx': `---
title: Team
roles: [engineer, manager]
people: { engineer: { from: 3, to: 6 }, manager: 1 }
splitsWhen: It is *eight*.
---
`,
	'content/org/transitions/engineer-to-manager.mdx': `---
title: To manager
from: engineer
to: manager
---
`,
};
