const words = (text: string) => text.trim().split(/\s*,\s*/);

/** Who does something, always one. */
export const PEOPLE = words(`
	the team, the lead, the manager, the author, whoever is on call, a new colleague, the reviewer, the whole group,
	the team next door, the product manager, a mentor, the designer, everybody at the table, the person who asked,
	the security group, the platform team, the one who wrote it, the customer, support, the director, a second reader,
	the apprentice, the committee, finance, the architect, nobody else, a peer, the vendor, the tester, the analyst
`);

/** What somebody does to something. */
export const DOES = words(`
	reviews, writes down, explains, checks, owns, measures, improves, plans, questions, publishes, keeps, splits, simplifies,
	hands over, prepares, rehearses, defends, shortens, removes, replaces, estimates, follows up, documents, tests, agrees on,
	monitors, negotiates, postpones, finishes, sketches, compares, teaches, automates, cancels, approves, records, restores,
	weighs, traces, draws, announces, closes, opens, moves, repairs, schedules, funds, presents, challenges, audits, retires,
	reads, delegates, chooses, tidies, collects, shares, sorts, observes, reports
`);

/** The same as a thing that is done. */
export const DOING = words(`
	reviewing, writing down, explaining, checking, measuring, improving, planning, questioning, publishing, splitting,
	simplifying, handing over, preparing, rehearsing, defending, shortening, removing, replacing, estimating, documenting,
	testing, agreeing on, monitoring, negotiating, postponing, finishing, sketching, comparing, teaching, automating
`);

/** What kind of thing it is about. */
export const KINDS = words(`
	quarterly, technical, shared, weekly, written, open, first, second, old, new, external, internal, monthly, regional,
	security, privacy, customer, release, incident, design, hiring, budget, capacity, data, payment, mobile, platform, partner,
	support, quality, delivery, migration, access, recovery, pricing, search, billing, reporting, analytics, identity, storage,
	network, deployment, integration, performance, accessibility, translation, compliance, onboarding, training, planning,
	review, vendor, contract, mentoring, promotion, feedback, calibration, research, experiment, launch, maintenance, upgrade,
	alerting, logging, caching, scheduling, routing, messaging, testing, packaging, naming, ownership, escalation, decision,
	risk, cost, load, latency, error, backup, audit, policy, licence, inventory, forecast, journey, interview, workshop
`);

/** What it is about. */
export const THINGS = words(`
	plan, report, checklist, decision, document, proposal, question, dashboard, agreement, budget, schedule, record, interface,
	service, pipeline, schema, queue, boundary, standard, guideline, template, rota, handover, backlog, roadmap, estimate,
	risk, assumption, dependency, deadline, milestone, outcome, target, threshold, signal, alert, runbook, postmortem, draft,
	diagram, model, prototype, library, framework, component, test, build, release, change, ticket, bug, incident, outage,
	request, complaint, interview, contract, invoice, policy, principle, promise, trade-off, argument, conversation, meeting,
	survey, summary, glossary, workshop, demo, experiment, hypothesis, sample, metric, baseline, trend, forecast, gap, debt,
	bottleneck, constraint, exception, approval, review, comment, example, lesson, habit, expectation, goal, strategy, scope,
	calendar, notebook, archive, index, table, map, register, catalogue, account, licence, permission, secret, key, backup
`);

/** What something is like. */
export const LIKE = words(`
	clear, small, honest, late, useful, visible, safe, boring, fair, fragile, complete, public, cheap, stable, short, simple,
	reversible, expensive, ready, quiet, accurate, familiar, consistent, robust, readable, measurable, repeatable, obvious,
	open to everybody, good enough, out of date, hard to change, easy to find, worth the effort, nobody’s fault, half done
`);

/** When it happens. */
export const WHEN = words(`
	before the quarter ends, every second week, on the first day, after each release, once a month, within two days,
	at the end of the year, whenever something breaks, in the same hour, as early as possible, during the review season,
	before anybody asks, when the numbers change, in writing, out loud, without being reminded, at the kick-off,
	after the incident, on Mondays, a week ahead, while it is still small, on paper first, in front of the team, one at a time
`);

/** What comes of it. */
export const RESULT = words(`
	nobody waits for an answer, the next team can build on it, the pager stays silent, the decision holds, trust grows,
	a newcomer finds the way alone, the customer notices nothing, the cost is known beforehand, two people can stand in,
	the argument need not be had twice, a mistake stays cheap, the plan survives the first week, the review takes an hour,
	the date can be kept, everybody knows whom to ask, the old way can be switched off, the numbers mean something,
	the risk is taken on purpose, the work can be picked up by others, the meeting ends early
`);

/** What a discipline works on. */
export const FIELDS = words(`
	Payments, Search, Mobile, Identity, Storage, Analytics, Checkout, Messaging, Security, Design systems, Data, Logistics,
	Pricing, Catalogue, Billing, Support tools, Content, Networking, Observability, Machine learning, Maps, Video, Privacy,
	Partner, Release, Test, Growth, Web, Accessibility, Localisation, Inventory, Fraud, Advertising, Subscriptions,
	Notifications, Developer tools, Embedded, Cloud, Database, Integration
`);

/** What a discipline of a large organisation works on, of such a field. */
export const SIDES = ['', ' platform', ' insights', ' reliability', ' research'];

/** What somebody answers for, in a field. */
export const DUTIES = words(`
	Release plan, On-call rota, Incident reviews, Code review, Test strategy, Capacity plan, Access rights, Service levels,
	Technical debt, Roadmap, Hiring, Onboarding, Pay reviews, One-on-ones, Budget, Vendor contracts, Data retention,
	Backups and restores, Deployment pipeline, Alert thresholds, Documentation, Interface standards, Architecture decisions,
	Performance targets, Security patches, Privacy requests, Experiment design, Dashboards, Cost control, Migration plan,
	Escalations, Status reports, Priorities, Estimates, Retrospectives, Mentoring, Career talks, Promotion cases,
	Team health, Conflicts, Time off, Training plan, Interview questions, Calibration, Feedback rounds, Job adverts,
	Partner agreements, Customer complaints, Feature flags, Library upgrades, Licence checks, Accessibility checks,
	Translations, Design critique, Usability tests, Market research, Forecasts, Audit evidence, Risk register,
	Disaster drills, Dependency map, Build times, Naming rules, Schema changes, Query costs, Cache policy, Load tests,
	Error budgets, Log retention, Secrets, Certificates, Domain names, Device tests, App store releases, Crash reports,
	Support handover, Known faults, Glossary, Meeting rhythm, Decision log, Goals, Announcements, Office hours, Guild,
	Prototypes, Spikes, Standards of style, Example projects, Shared templates, Retirement of services
`);
