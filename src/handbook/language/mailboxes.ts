/**
 * Words of which the address of a mailbox is made that belongs to a role or a team, and to whoever
 * holds it next: of personnel, of service, of the trade, and what several people are called. Few names of
 * persons are among them, and none that is common.
 */
const WORDS = new Set(
	`people hr hrbp rrhh personal personnel personalabteilung talent recruiting recruitment recruiters recruiter
	careers career karriere carriere carrieres jobs job empleo emploi hiring apply applications bewerbung bewerbungen
	candidates candidate onboarding offboarding benefits payroll pay compensation rewards learning training culture
	diversity inclusion dei wellbeing ethics compliance whistleblowing ombuds ombudsman conduct
	info hello hi hey contact contacts kontakt contacto contatti welcome hola bonjour
	help helpdesk support service servicedesk desk care feedback questions ask ideas suggestions
	admin administration administrator office reception frontdesk facilities facility assistant
	it ict tech technology engineering engineers engineer dev devs developers developer devops sre platform
	infra infrastructure ops operations oncall incident incidents alerts security infosec privacy dpo gdpr data abuse
	legal counsel finance accounting accounts billing invoices procurement purchasing
	marketing press media pr comms communications community events sales partners partnerships
	product design research qa quality docs documentation handbook ladder wiki editor editors webmaster postmaster
	hostmaster noreply no-reply donotreply mailer notifications newsletter news list lists group groups
	team teams staff all everyone crew squad guild chapter board committee council leadership management managers manager
	leads lead directors director executives founders internships interns union workscouncil betriebsrat
	travel expenses holidays leave time mentoring mentors promotion promotions review reviews`
		.split(/\s+/)
		.filter(Boolean),
);

/**
 * Whether an e-mail address is that of a mailbox, which outlives whoever reads it: `people@…`,
 * `it.support@…`, `tech-leads-berlin@…`. What follows a + is the mailbox’s own affair.
 */
export function isMailbox(address: string): boolean {
	const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
	if (local.startsWith('no-reply')) return true;
	const [name = ''] = local.split('+', 1);
	const parts = name.split(/[._-]+/).map((part) => part.replace(/\d+$/, ''));
	return parts.some((part) => WORDS.has(part)) || isJoined(parts.join(''));
}

/** Whether a name is two such words written as one: `itsupport`, `techleads`, `peopleteam`. */
function isJoined(name: string): boolean {
	for (let cut = 2; cut <= name.length - 2; cut += 1) {
		if (WORDS.has(name.slice(0, cut)) && WORDS.has(name.slice(cut))) return true;
	}
	return false;
}
