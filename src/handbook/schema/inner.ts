import type { z } from 'zod';

/** The schema within defaults, options and preprocessing. */
export function inner(schema: z.ZodType): z.ZodType {
	const { def } = schema._zod as unknown as { def: { type: string; innerType?: z.ZodType; out?: z.ZodType } };
	if (def.innerType) return inner(def.innerType);
	if (def.type === 'pipe' && def.out) return inner(def.out);
	return schema;
}
