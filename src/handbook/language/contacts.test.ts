import { expect, test } from 'vitest';
import { contactsIn } from './contacts.ts';

const found = (text: string) => contactsIn(text).map((contact) => contact.text);

test.each([
	['Write to ana.lopez@mail.example.', 'ana.lopez@mail.example'],
	['[mail](mailto:jo+x@mail.example)', 'jo+x@mail.example'],
	['josé@correo.example,', 'josé@correo.example'],
	['+1 (555) 123-4567', '+1 (555) 123-4567'],
	['+44 (0)20 7946 0958', '+44 (0)20 7946 0958'],
	['Tel.: +34 612 345 678!', '+34 612 345 678'],
	['0049 151 23456789', '0049 151 23456789'],
	['07700900123', '07700900123'],
	['030/1234567', '030/1234567'],
	['06 12 34 56 78', '06 12 34 56 78'],
	['(555) 123-4567', '(555) 123-4567'],
	['555.123.4567', '555.123.4567'],
])('%s holds a contact', (text, contact) => {
	expect(found(text)).toEqual([contact]);
	expect(text.slice(contactsIn(text)[0]!.index)).toMatch(contact);
});

test.each([
	['2024-2026', '2019 2020 2021', '2019-2020-2021', '(2024) 100 2000'],
	['2024-01-15 to 2024-02-28', '15.01.2024', '01/02/2024', '2024-01-15T09:30:00Z', '20240115093000'],
	['09:30-10:00', 'at 09:30, 10:00 and 11:15', '24/7', '50/50'],
	['1.12.3', 'v0.12.345', '10.0.0.1', '192.168.100.200'],
	[
		'1 000 000',
		'250 000 000',
		'1,000,000',
		'12 345 678',
		'100 200 300',
		'0 10 20 30 40 50',
		'0.05 0.10 0.25',
		'+10% to +20%',
	],
	['INC-0123456789', '978-3-16-148410-0', '0000-0002-1825-0097', '#123456789', '1700000000'],
	[
		'https://x.example/555-123-4567',
		'[log](https://user@x.example/)',
		'git@code.example:a/b.git',
		'tool@1.2.3',
		'@team',
	],
])('%s holds none, and so on', (...texts) => {
	expect(texts.flatMap(found)).toEqual([]);
});

test.each([
	['people@example.com', 'hr@example.com', 'careers@example.com', 'jobs@acme.example', 'HR@acme.example'],
	['people-ops@acme.example', 'it.support@acme.example', 'tech_leads@acme.example', 'peopleteam@acme.example'],
	['recruiting+engineering@acme.example', 'tech-leads-berlin@acme.example', 'support2@acme.example'],
	[
		'rrhh@acme.example',
		'bewerbung@acme.example',
		'karriere@acme.example',
		'noreply@acme.example',
		'no-reply@x.example',
	],
	['Write to [us](mailto:talent@acme.example?subject=x), or to info@acme.example.'],
])('a mailbox of a role is no person: %s', (...texts) => {
	expect(texts.flatMap(found)).toEqual([]);
});

test.each([
	'ana@acme.example',
	'peopleton@acme.example',
	'hrvoje@acme.example',
	'maria.lopez@acme.example',
	'a.b@acme.example',
	'thomas@acme.example',
])('a name is a person: %s', (address) => {
	expect(found(`Write to ${address}.`)).toEqual([address]);
});
