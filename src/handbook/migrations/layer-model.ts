import { setInYaml } from '../source/yaml-text.ts';
import { readYaml } from '../source/yaml.ts';

/** The file of a layer that says which model it is written for. */
export const SETTINGS_FILE = 'handbook.yaml';

/** What a layer is written for that does not say so: the model from before there was a version. */
const UNSAID = 1;

/**
 * The version of the content model that a layer is written for.
 *
 * @param settings what its handbook.yaml says, before it is held against a schema
 * @returns nothing where something else than a version stands there
 */
export function modelOf(settings: Readonly<Record<string, unknown>> | undefined): number | undefined {
	const model = settings?.model ?? UNSAID;
	return Number.isInteger(model) ? (model as number) : undefined;
}

/** The same of the text of a handbook.yaml, or of none; nothing too where the text cannot be understood. */
export function modelOfText(text: string | undefined): number | undefined {
	if (text === undefined) return UNSAID;
	const yaml = readYaml(text, SETTINGS_FILE, 0);
	return Array.isArray(yaml) ? undefined : modelOf(yaml.value);
}

/** The text of a handbook.yaml that says another model. Everything else stays as it is written, comments too. */
export const withModel = (text: string, model: number): string => setInYaml(text, ['model'], model);
