import { Ajv2020 } from 'ajv/dist/2020.js';

interface Schema {
	[keyword: string]: unknown;
}

/** A schema that allows no field that it does not name, as a test wants it: a reader is to allow any. */
function closed(part: unknown): unknown {
	if (Array.isArray(part)) return part.map(closed);
	if (typeof part !== 'object' || part === null) return part;
	const inside = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
	const isOpen =
		inside.type === 'object' && inside.properties !== undefined && inside.additionalProperties === undefined;
	return isOpen ? { ...inside, additionalProperties: false } : inside;
}

/**
 * What is wrong with files for programs, held against the schemas among them.
 *
 * @param files by path
 */
export function faultsOf(files: ReadonlyMap<string, string>): string[] {
	const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
	const json = [...files]
		.filter(([path]) => path.endsWith('.json'))
		.map(([path, text]) => [path, JSON.parse(text) as Schema] as const);
	const schemas = json.filter(([path]) => path.includes('/schemas/'));
	for (const [, schema] of schemas) {
		if (ajv.validateSchema(schema) !== true) return [`${String(schema.$id)} is no schema: ${ajv.errorsText()}`];
		const { examples: _, ...rest } = schema;
		ajv.addSchema(closed(rest) as Schema);
	}
	const others = [
		...json.filter(([path]) => !path.includes('/schemas/')),
		...schemas.flatMap(([path, { examples = [] }]) =>
			(examples as Schema[]).map((example) => [`an example of ${path}`, example] as const),
		),
	];
	return others.flatMap(([path, value]) => {
		const validate = ajv.getSchema(String(value.$schema));
		if (!validate) return [`${path} names no schema: ${String(value.$schema)}`];
		void validate(value);
		return (validate.errors ?? []).map(
			({ instancePath, message, params }) => `${path}${instancePath} ${message} ${JSON.stringify(params)}`,
		);
	});
}
