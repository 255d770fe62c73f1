import type { Rule } from '../rule.ts';
import { contentIsData } from './content-is-data.ts';
import { entryLiesInTheRightFolder } from './entry-lies-in-the-right-folder.ts';
import { fieldsAreRight } from './fields-are-right.ts';
import { fileBelongsToACollection } from './file-belongs-to-a-collection.ts';
import { fileIsReadableText } from './file-is-readable-text.ts';
import { fileNameIsItsId } from './file-name-is-its-id.ts';
import { frontMatterIsYaml } from './front-matter-is-yaml.ts';
import { hierarchyHasNoCircle } from './hierarchy-has-no-circle.ts';
import { idIsNeverReused } from './id-is-never-reused.ts';
import { mdxParses } from './mdx-parses.ts';
import { referenceResolves } from './reference-resolves.ts';
import { responsibilityIsListedOnce } from './responsibility-is-listed-once.ts';
import { retiredRoleOwnsNothing } from './retired-role-owns-nothing.ts';
import { roleIsConnected } from './role-is-connected.ts';
import { roleOwnsSomething } from './role-owns-something.ts';
import { teamHoldsEveryResponsibility } from './team-holds-every-responsibility.ts';
import { teamShapeIsConsistent } from './team-shape-is-consistent.ts';
import { textSurvivesOtherTools } from './text-survives-other-tools.ts';
import { responsibilityHasOneOwner } from './responsibility-has-one-owner.ts';

/** All rules, in the order in which the site lists them. */
export const rules: readonly Rule[] = [
	fileBelongsToACollection,
	fileIsReadableText,
	fileNameIsItsId,
	frontMatterIsYaml,
	fieldsAreRight,
	textSurvivesOtherTools,
	mdxParses,
	contentIsData,
	referenceResolves,
	entryLiesInTheRightFolder,
	idIsNeverReused,
	responsibilityHasOneOwner,
	responsibilityIsListedOnce,
	teamShapeIsConsistent,
	teamHoldsEveryResponsibility,
	roleOwnsSomething,
	retiredRoleOwnsNothing,
	hierarchyHasNoCircle,
	roleIsConnected,
];
