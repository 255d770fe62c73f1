import type { Rule } from '../model/rule.ts';
import { brandCanBeShown } from './brand-can-be-shown.ts';
import { charactersAreVisible } from './characters-are-visible.ts';
import { contentIsData } from './content-is-data.ts';
import { contentModelIsCurrent } from './content-model-is-current.ts';
import { editLinkLeadsThere } from './edit-link-leads-there.ts';
import { entryAgreesWithItself } from './entry-agrees-with-itself.ts';
import { entryLiesInTheRightFolder } from './entry-lies-in-the-right-folder.ts';
import { fieldsAreRight } from './fields-are-right.ts';
import { figureHasASource } from './figure-has-a-source.ts';
import { fileBelongsToACollection } from './file-belongs-to-a-collection.ts';
import { fileIsReadableText } from './file-is-readable-text.ts';
import { fileNameIsItsId } from './file-name-is-its-id.ts';
import { frontMatterIsYaml } from './front-matter-is-yaml.ts';
import { headingStartsAtTwo } from './heading-starts-at-two.ts';
import { hierarchyHasNoCircle } from './hierarchy-has-no-circle.ts';
import { higherLevelNeverAsksLess } from './higher-level-never-asks-less.ts';
import { idIsNeverReused } from './id-is-never-reused.ts';
import { imageResolves } from './image-resolves.ts';
import { levelHasItsOwnPlace } from './level-has-its-own-place.ts';
import { levelSpeaksOfItsAxes } from './level-speaks-of-its-axes.ts';
import { linkResolves } from './link-resolves.ts';
import { mdxParses } from './mdx-parses.ts';
import { movedEntryExists } from './moved-entry-exists.ts';
import { nameMeansOneThing } from './name-means-one-thing.ts';
import { neighbouringLevelsDiffer } from './neighbouring-levels-differ.ts';
import { noPersonalContact } from './no-personal-contact.ts';
import { nothingIsLeftToFillIn } from './nothing-is-left-to-fill-in.ts';
import { ownedResponsibilityAppearsInAStory } from './owned-responsibility-appears-in-a-story.ts';
import { pageHasItsOwnAddress } from './page-has-its-own-address.ts';
import { phraseIsNotWornOut } from './phrase-is-not-worn-out.ts';
import { privateStaysPrivate } from './private-stays-private.ts';
import { publicFileHasItsOwnPlace } from './public-file-has-its-own-place.ts';
import { questionIsAskedOnce } from './question-is-asked-once.ts';
import { ratingIsOnTheScale } from './rating-is-on-the-scale.ts';
import { referenceResolves } from './reference-resolves.ts';
import { responsibilityHasOneOwner } from './responsibility-has-one-owner.ts';
import { responsibilityIsListedOnce } from './responsibility-is-listed-once.ts';
import { retiredRoleOwnsNothing } from './retired-role-owns-nothing.ts';
import { roleIsConnected } from './role-is-connected.ts';
import { roleOwnsSomething } from './role-owns-something.ts';
import { statementHasItsOwnId } from './statement-has-its-own-id.ts';
import { statementIsWrittenOnce } from './statement-is-written-once.ts';
import { statementSaysWhatIsDone } from './statement-says-what-is-done.ts';
import { stepExercisesItsTarget } from './step-exercises-its-target.ts';
import { stepsAreInOrder } from './steps-are-in-order.ts';
import { storyShowsItsRole } from './story-shows-its-role.ts';
import { storyTimesAscend } from './story-times-ascend.ts';
import { takenStatementExists } from './taken-statement-exists.ts';
import { teamHoldsEveryResponsibility } from './team-holds-every-responsibility.ts';
import { teamShapeIsConsistent } from './team-shape-is-consistent.ts';
import { textSurvivesOtherTools } from './text-survives-other-tools.ts';
import { transitionIsListedOnce } from './transition-is-listed-once.ts';
import { transitionReachesHalf } from './transition-reaches-half.ts';
import { wordsCanBeChanged } from './words-can-be-changed.ts';
import { wordsFitEverybody } from './words-fit-everybody.ts';

/** All rules, in the order in which the site lists them. */
export const rules: readonly Rule[] = [
	fileBelongsToACollection,
	contentModelIsCurrent,
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
	entryAgreesWithItself,
	nameMeansOneThing,
	responsibilityHasOneOwner,
	responsibilityIsListedOnce,
	teamShapeIsConsistent,
	teamHoldsEveryResponsibility,
	roleOwnsSomething,
	retiredRoleOwnsNothing,
	hierarchyHasNoCircle,
	roleIsConnected,
	levelHasItsOwnPlace,
	levelSpeaksOfItsAxes,
	ratingIsOnTheScale,
	higherLevelNeverAsksLess,
	movedEntryExists,
	neighbouringLevelsDiffer,
	statementIsWrittenOnce,
	statementHasItsOwnId,
	takenStatementExists,
	storyTimesAscend,
	storyShowsItsRole,
	nothingIsLeftToFillIn,
	ownedResponsibilityAppearsInAStory,
	transitionIsListedOnce,
	stepsAreInOrder,
	stepExercisesItsTarget,
	transitionReachesHalf,
	questionIsAskedOnce,
	pageHasItsOwnAddress,
	publicFileHasItsOwnPlace,
	headingStartsAtTwo,
	linkResolves,
	imageResolves,
	brandCanBeShown,
	editLinkLeadsThere,
	charactersAreVisible,
	noPersonalContact,
	privateStaysPrivate,
	wordsCanBeChanged,
	statementSaysWhatIsDone,
	figureHasASource,
	wordsFitEverybody,
	phraseIsNotWornOut,
];
