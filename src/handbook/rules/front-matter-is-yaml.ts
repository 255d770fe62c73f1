import { atTheDoor } from '../model/rule.ts';

export const frontMatterIsYaml = atTheDoor(
	'front-matter-is-yaml',
	'Every file begins with front matter between two lines of three hyphens, and it can be read.',
);
