import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkHandbook } from '../src/handbook/check/check.ts';
import { consequencesOf } from '../src/handbook/edit/consequences.ts';
import { planInit, type Answers } from '../src/handbook/edit/plan-init.ts';
import { loadHandbook } from '../src/handbook/load/load.ts';
import { contentFolders } from '../src/workplace/layers.ts';
import { asker } from './ask.ts';
import { isHostUnknown, listIn, questionFor, questions, type Given } from './init-answers.ts';
import { filesOf, picturesOf } from './init-pictures.ts';
import { layersToChange, makeChange } from '../src/workplace/make-change.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Makes the handbook yours: asks for what it needs, and writes your layer. Without --name it asks on the terminal.

  npm run init
  npm run init -- --name "Acme handbook" --repository https://git.example/acme/handbook --colour "#b0005e"
  npm run init -- --name "Acme handbook" --roles developer,tech-lead-manager
  npm run init -- --name "Acme ladder" --from nothing --roles engineer,lead

  --name TEXT         the name of the handbook, on every page
  --tagline TEXT      one line under it
  --repository URL    as it is in the browser: edit links and proposals lead there
  --git-host KIND     github, gitlab, gitea, forgejo, bitbucket or azure, where the address does not say it;
                      none for no edit links
  --site URL          the address it will have, and --base /handbook/ the folder in it
  --colour "#rrggbb"  your colour; both themes are computed from it
  --logo FILE         and --icon FILE: pictures, copied to public/brand
  --from ours         or nothing: whether our entries are the beginning
  --roles a,b         the roles to keep; from nothing, those to begin
  --teams a,b         the shapes of team to keep; where nothing is said, those that fit the roles
  --credit no         takes out the line in the footer that says what it is made with
  --dry-run           shows what it would write
  --content DIR       another folder of content; give it again for a layer over it

It can be run again: what you answer then takes the place of what you answered before.
Exit code: 0 fine, 1 written, and there is something to mend, 2 wrong usage.`;

const text = { type: 'string' } as const;
const { values } = readArguments(HELP, {
	...(Object.fromEntries(questions.map((name) => [name, text])) as Record<(typeof questions)[number], typeof text>),
	content: { type: 'string', multiple: true, default: [] },
	'dry-run': { type: 'boolean', default: false },
});
const folders = contentFolders(values.content);
const read = await layersToChange(folders);
const below = loadHandbook(read.layers.slice(0, -1), read.assets).handbook;
const mine = loadHandbook(read.layers.slice(-1), read.assets).handbook;
const isAlone = read.layers.at(-1)!.files.length > 0 && !mine.settings.base;
const given = await answers();
// A ladder that came in stands alone, and goes on to, where nobody says otherwise.
if (given.from === undefined && isAlone) given.from = 'nothing';

const settings = new Map<string, string | boolean>();
const place = { tagline: 'tagline', repository: 'repository', site: 'site', base: 'basePath', colour: 'brand.colour' };
settings.set('name', given.name!);
for (const [asked, path] of Object.entries(place)) {
	const answer = given[asked as keyof typeof place];
	if (answer) settings.set(path, answer);
}
const pictures = await picturesOf(
	(['logo', 'icon'] as const).flatMap((key) => (given[key] ? { key, file: given[key] } : [])),
	read.brandFiles,
	HELP,
);
for (const { key, address } of pictures) settings.set(`brand.${key}`, address);
if (given['git-host'] === 'none') settings.set('editLinks', false);
else if (given['git-host']) {
	settings.set('gitHost', given['git-host']);
	if (!mine.settings.editLinks.shown) settings.set('editLinks', true);
}
if (given.credit) settings.set('credit', given.credit !== 'no');
const listed = (answer: string | undefined) =>
	!answer || answer === 'all' || answer === 'those that fit the roles' ? undefined : listIn(answer);
const wanted: Answers = {
	settings,
	fromOurs: given.from !== 'nothing',
	roles: given.roles === 'all' && given.from !== 'nothing' ? [...below.roles.keys()] : listed(given.roles),
	teams: listed(given.teams),
};

// The checker looks at the pictures as if they were in their place, before they are.
const planned = pictures.filter(({ bytes }) => bytes !== undefined);
const now = {
	layers: read.layers,
	assets: new Set([...read.assets, ...planned.map(({ address }) => address)]),
	brandFiles: new Map([
		...read.brandFiles,
		...planned.map(({ address, bytes }) => [address, { size: bytes!.length, bytes: bytes! }] as const),
	]),
};
const plan = planInit(now.layers, wanted, now);
plan.lines.push(...planned.map(({ address }) => `copied: public${address}`));
const before = checkHandbook(now.layers, now.assets, now.brandFiles).diagnostics;
const unfit = consequencesOf(now.layers, plan.change, before, now).found.filter(
	({ rule, severity }) => rule === 'brand-can-be-shown' && severity === 'error',
);
if (unfit.length > 0) wrongUsage(unfit.map(({ message, hint }) => `${message} ${hint ?? ''}`.trim()).join('\n'), HELP);
process.exitCode = await makeChange(plan, now, before, folders.at(-1)!, values['dry-run'], filesOf(planned));
if (!values['dry-run']) console.log('\n`npm start` builds it and shows it.');

/** What was said in flags; on the terminal, where the name was not. */
async function answers(): Promise<Given> {
	const known: Given = {};
	if (values.name !== undefined) {
		for (const asked of questions) {
			if (values[asked] === undefined) continue;
			const { wrong } = questionFor(asked, below, {}, { ...known, ...(values.from ? { from: values.from } : {}) });
			const fault = wrong(values[asked]);
			if (fault !== undefined) wrongUsage(`--${asked}: ${fault}`, HELP);
			known[asked] = values[asked];
		}
		return known;
	}
	const said = mine.settings;
	const isBegun = existsSync(join(folders.at(-1)!, 'handbook.yaml'));
	const own: Given = isBegun
		? {
				name: said.name,
				tagline: said.tagline,
				base: said.basePath,
				credit: said.credit ? 'yes' : 'no',
				from: said.base ? 'ours' : 'nothing',
				...(said.repository ? { repository: said.repository } : {}),
				...(said.gitHost ? { 'git-host': said.gitHost } : {}),
				...(said.site ? { site: said.site } : {}),
				...(said.brand.colour ? { colour: said.brand.colour } : {}),
				...(said.brand.logo ? { logo: said.brand.logo } : {}),
				...(said.brand.icon ? { icon: said.brand.icon } : {}),
			}
		: {};
	const { ask, close } = asker();
	console.log('An empty answer takes what stands in brackets.\n');
	for (const asked of questions) {
		if (asked === 'teams' && known.from === 'nothing') continue;
		if (asked === 'git-host' && !isHostUnknown(known.repository)) continue;
		known[asked] = await ask(questionFor(asked, below, own, known));
		if (asked === 'name' && known.name === '') wrongUsage('It needs a name.', HELP);
	}
	close();
	console.log();
	return known;
}
