interface Schema {
	[keyword: string]: unknown;
}

/** What narrows or changes what a value may be, where it is not what it was. */
const FORM = [
	'type',
	'const',
	'format',
	'pattern',
	'minimum',
	'maximum',
	'exclusiveMinimum',
	'minLength',
	'maxLength',
	'minItems',
	'$ref',
	'contentMediaType',
];

/**
 * What a program finds in files by one state of a schema, and not by a later one: fields that are gone
 * or not always there any more, and values that are something else.
 *
 * @returns in words, each with the place
 */
export function takenAway(before: unknown, now: unknown, place = ''): string[] {
	if (!isSchema(before)) return [];
	if (!isSchema(now)) return [`${place} is gone`];
	const found = FORM.filter((keyword) => JSON.stringify(before[keyword]) !== JSON.stringify(now[keyword])).map(
		(keyword) => `${place} has another ${keyword}`,
	);
	const choices = now.enum as unknown[] | undefined;
	const lost = ((before.enum as unknown[] | undefined) ?? []).filter((choice) => !choices?.includes(choice));
	if (lost.length > 0) found.push(`${place} is never ${lost.join(', ')} any more`);
	if (choices !== undefined && before.enum === undefined) found.push(`${place} is one of a few words now`);
	const required = new Set(now.required as string[] | undefined);
	for (const field of (before.required as string[] | undefined) ?? [])
		if (!required.has(field)) found.push(`${place}/${field} need not be there any more`);
	for (const part of ['properties', '$defs'])
		for (const [field, schema] of Object.entries((before[part] ?? {}) as Schema))
			found.push(...takenAway(schema, (now[part] as Schema | undefined)?.[field], `${place}/${field}`));
	for (const part of ['items', 'additionalProperties', 'propertyNames'])
		found.push(...takenAway(before[part], now[part], `${place}/${part}`));
	for (const part of ['anyOf', 'oneOf', 'allOf'])
		for (const [index, schema] of ((before[part] ?? []) as unknown[]).entries())
			found.push(...takenAway(schema, (now[part] as unknown[] | undefined)?.[index], `${place}/${part}/${index}`));
	return found;
}

const isSchema = (part: unknown): part is Schema => typeof part === 'object' && part !== null && !Array.isArray(part);
