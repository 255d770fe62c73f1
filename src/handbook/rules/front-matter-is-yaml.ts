import { atTheDoor } from '../model/rule.ts';

export const frontMatterIsYaml = atTheDoor(
	'front-matter-is-yaml',
	'Every file begins with its fields, between two lines of three hyphens, and they can be read.',
);
