/** A small handbook with nothing wrong in it: every case of bad input changes a file or two of it. */
export const base: Readonly<Record<string, string>> = {
	'handbook.yaml': `name: Harbour
tracks:
  making:
    title: Making
    summary: Building the software.
  leading:
    title: Leading
    summary: Answering for the people.
areas:
  work:
    title: Work
    summary: What is built and how.
`,
	'roles/engineer.mdx': `---
title: Engineer
track: making
order: 1
summary: Builds the software.
next: [tech-lead]
---

## What you do

Write software, and [answer for it](/responsibilities/code-review/).
`,
	'roles/tech-lead.mdx': `---
title: Tech lead
track: making
order: 2
summary: Answers for the system.
---

Decides how the system is built.
`,
	'roles/manager.mdx': `---
title: Manager
aliases: [EM]
track: leading
order: 3
summary: Answers for the people of the team.
---

Listens.
`,
	'responsibilities/code-review.mdx': `---
title: Code review
area: work
owner: engineer
summary: Every change is read by a second pair of eyes.
---

Read the change before its description.
`,
	'responsibilities/system-design.mdx': `---
title: System design
area: work
owner: tech-lead
summary: There is a drawing of the system, and it is true.
---
`,
	'responsibilities/hiring.mdx': `---
title: Hiring
area: work
owner: manager
summary: The right people join.
---
`,
	'responsibilities/roadmap.mdx': `---
title: The roadmap
area: work
shared: [tech-lead, manager]
summary: Everybody knows what comes next.
---
`,
	'teams/trio.mdx': `---
title: A team with two leaders
summary: One leader for the people and one for the system.
size:
  from: 3
  to: 8
roles: [engineer, tech-lead, manager]
---
`,
	'axes/craft.mdx': `---
title: Craft
summary: How well the work is done.
scale:
  - name: Learns
    text: Asks for help early.
  - name: Teaches
    text: Is asked for help.
---
`,
	'levels/engineer/junior.mdx': `---
role: engineer
title: Junior engineer
order: 1
summary: Works with help.
reach: A task.
expectations:
  craft: 1
---
`,
	'levels/engineer/senior.mdx': `---
role: engineer
title: Senior engineer
order: 2
summary: Works without help.
reach: A feature.
expectations:
  craft: 2
---
`,
	'stories/a-monday.mdx': `---
title: A Monday
role: engineer
summary: A quiet day with one review.
scenes:
  - time: "09:00"
    minutes: 30
    title: A change to read
    text: I read the change of a colleague twice.
    shows: [code-review]
  - time: "10:00"
    minutes: 60
    title: A drawing
    text: I hold the pen while the tech lead thinks aloud.
    helping: [system-design]
---

It rained.
`,
	'transitions/engineer-to-tech-lead.mdx': `---
title: From engineer to tech lead
from: engineer
to: tech-lead
summary: From one part to the whole.
---
`,
	'transitions/engineer-to-manager.mdx': `---
title: From engineer to manager
from: engineer
to: manager
summary: From software to people.
---
`,
	'steps/engineer-to-tech-lead/draw-the-system.mdx': `---
title: Draw the system from memory
order: 1
kind: practice
effort: An hour
evidence: Somebody else finds their way with the drawing.
exercises: [system-design]
---
`,
	'steps/engineer-to-manager/sit-in-an-interview.mdx': `---
title: Sit in an interview
order: 1
kind: experiment
effort: A morning
evidence: You can say what you would have asked.
exercises: [hiring]
---
`,
	'faq/who-reads-my-change.mdx': `---
question: Who reads my change?
answer: Any other engineer.
roles: [engineer]
shows: [code-review]
related: [roles/engineer]
---
`,
	'pages/about.mdx': `---
title: About this handbook
description: Whom it is for.
---

## Whom it is for

Everyone, and above all [engineers](/roles/engineer/#what-you-do).
`,
};

/**
 * A file of the base with one passage changed.
 *
 * @throws where the passage is not there exactly once, so that no case can be about nothing
 */
export function changed(path: string, from: string, to: string): string {
	const parts = base[path]?.split(from) ?? [];
	if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${path}.`);
	return parts.join(to);
}

/** A file of the base with lines after its front matter. */
export function withBody(path: string, body: string): string {
	const [, frontMatter] = /^(---\n[^]*?\n---\n)/.exec(base[path] ?? '') ?? [];
	if (frontMatter === undefined) throw new Error(`${path} has no front matter.`);
	return `${frontMatter}\n${body}`;
}
