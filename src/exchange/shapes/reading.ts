import { isPersonsName } from '../../handbook/language/given-names.ts';
import { isHeading, type Node, type Words } from '../sources/node.ts';
import type { Example, Owner, Page, Reference, Statement } from '../table/statements.ts';
import { NAMES_PERSON, type Because, type Listed } from '../table/table.ts';
import type { Axis, Group, Level, Role, Step, Thing, Track } from '../table/things.ts';
import type { Meaning, Settled } from './answers.ts';
import { headsOf, isCarried } from './heads.ts';
import type { Place } from './places.ts';
import type { Things } from './things-of-source.ts';
import type { Slots } from './wording.ts';

/** Where in a ladder a part of the source stands: the things that it lies in, innermost of each kind. */
export interface Context {
	/** The parts of the source that it lies in, the root first. */
	path: readonly Node[];
	track?: Track;
	group?: Group;
	role?: Role;
	axis?: Axis;
	level?: Level;
	step?: Step;
	/** The statement that it lies in, and the role in which that does: another role is named by a column of it. */
	statement?: Statement;
	roleOfStatement?: Role;
	/** What a summary or a fact is about: the innermost of all that. */
	host?: Host;
	/** The node over it whose words name no thing. */
	heading?: Node;
}

/** What something can be said about. */
export type Host =
	| { is: 'track'; it: Track }
	| { is: 'role'; it: Role }
	| { is: 'group'; it: Group }
	| { is: 'axis'; it: Axis }
	| { is: 'level'; it: Level }
	| { is: 'step'; it: Step }
	| { is: 'statement'; it: Statement }
	| { is: 'example'; it: Example };

/** The thing that something is said of, where it is one. */
export const thingOf = (host: Host | undefined): Thing | undefined =>
	host === undefined || host.is === 'statement' || host.is === 'example' ? undefined : host.it;

/** A step that is meant by name; which one that is, is known when all are. */
export interface Meant {
	/** From the widest to the step itself: group, axis, step. */
	names: readonly string[];
	axis?: Axis;
	role?: Role;
	level?: Level;
	optional: boolean;
	node: Node;
	/** The statement in whose words it is meant. */
	statement?: Statement;
}

/** A part of the source that is read, with what is known of it: what it is, and its fields. */
export interface Part {
	node: Node;
	place: Place;
	fields: Fields;
	context: Context;
}

/** What the fields of a part say, by meaning: the nodes that say it. */
export type Fields = ReadonlyMap<Meaning, readonly { node: Node; place: Place }[]>;

const UNKNOWN = 'The answers do not say what it is.';
const UNDER_NOTHING = 'No cell below it is taken into the table.';
const OVER_NOTHING = 'Nothing that is taken into the table stands under it.';

/** All that comes together while a source is read. */
export class Reading {
	readonly statements: Statement[] = [];
	readonly examples: Example[] = [];
	readonly references: Reference[] = [];
	readonly owners: Owner[] = [];
	/** Those of them who do the work: they own it where nobody else answers for it. */
	readonly doers = new Set<Owner>();
	/** Owners by where a responsibility stands; they are, where the source names no other. */
	readonly impliedOwners: Owner[] = [];
	readonly pages: Page[] = [];
	/** What is lost beside texts. */
	readonly listed: Listed[] = [];
	/** What of that is told already, by where it stands. */
	private readonly lost = new Map<Listed['at'], Set<string>>();
	/** Why the words of a node are not in the table, where more is known than that nobody has answered. */
	private readonly left = new Map<Node, { because: Because; reason: string }>();
	readonly meant: Meant[] = [];
	/** Responsibilities that the source calls shared. */
	readonly calledShared = new Set<Statement>();
	/** Nodes whose words are in the table. */
	readonly carried = new Set<Node>();
	readonly answers: Settled;
	readonly things: Things;

	/** @param things those known from before */
	constructor(answers: Settled, things: Things) {
		this.answers = answers;
		this.things = things;
	}

	/** Notes that the words of a node are in the table. */
	carry(node: Node): void {
		if (this.carried.has(node)) return;
		this.carried.add(node);
		for (const words of [node.name, node.text]) this.lose(words);
	}

	/** Notes that the words of a node and of all in it are in the table. */
	carryAll(node: Node): void {
		this.carry(node);
		for (const child of node.children) this.carryAll(child);
	}

	/** Notes why the words of a node and of all in it are not in the table, unless something else brings them there. */
	leave(node: Node, because: Because, reason: string): void {
		this.leaveOne(node, because, reason);
		for (const child of node.children) this.leave(child, because, reason);
	}

	/** The same, of words of which something else was noted before. */
	leaveInstead(node: Node, because: Because, reason: string): void {
		this.left.delete(node);
		this.leaveOne(node, because, reason);
		for (const child of node.children) this.leaveInstead(child, because, reason);
	}

	/** The same, of the words of the node alone. */
	leaveOne(node: Node, because: Because, reason: string): void {
		if (!this.left.has(node)) this.left.set(node, { because, reason });
	}

	/** All words of a tree that are not in the table, each with the reason. */
	leftIn(node: Node): Listed[] {
		const text = sayingOf(node)?.plain;
		// A comment belongs to whoever reads the source, and is told whatever becomes of the words it stands at.
		for (const lost of [node.name, node.text].flatMap((words) => words?.lost ?? []))
			if (lost.what === 'mark') this.loseOne(lost);
		const { because, reason } = this.left.get(node) ?? {
			because: 'unanswered',
			reason: isHeading(node.is) ? OVER_NOTHING : UNKNOWN,
		};
		const own =
			text === undefined || this.carried.has(node)
				? []
				: [
						{
							at: node.at,
							what: 'text' as const,
							because,
							text: reason === NAMES_PERSON || isPersonsName(text) ? 'a name' : text,
							reason,
						},
					];
		return [...own, ...this.headsLeftIn(node), ...node.children.flatMap((child) => this.leftIn(child))];
	}

	/** The heads of a table under which nothing is in the table that is read. */
	private headsLeftIn(table: Node): Listed[] {
		return headsOf(table).flatMap((head) => {
			if (isCarried(head, this.carried)) return [];
			const { because, reason } = this.left.get(head.cells[0]!) ?? {
				because: 'unanswered' as const,
				reason: UNDER_NOTHING,
			};
			return [
				{
					at: head.cells[0]!.at,
					what: 'text' as const,
					because,
					text: reason === NAMES_PERSON ? 'a name' : head.name.plain,
					reason,
				},
			];
		});
	}

	/** Lists the parts of a wording that have no place; a head of a table stands over each of its rows, and is told once. */
	leftOver({ at }: Node, slots: Slots, used: readonly string[]): void {
		for (const [name, text] of Object.entries(slots)) {
			const reason = `There is no place for {${name}}.`;
			const isKnown = this.listed.some(
				(other) => other.at.file === at.file && other.text === text && other.reason === reason,
			);
			if (text !== '' && !used.includes(name) && !isKnown)
				this.listed.push({ at, what: 'mark', because: 'no place', text, reason });
		}
	}

	private lose(words: Words | undefined): void {
		for (const lost of words?.lost ?? []) this.loseOne(lost);
	}

	private loseOne(lost: Listed): void {
		// The head of a table stands over each of its rows.
		const said = `${lost.what} ${lost.text}`;
		const known = this.lost.get(lost.at) ?? new Set();
		if (!known.has(said)) this.listed.push(lost);
		this.lost.set(lost.at, known.add(said));
	}
}

/** The words of a node that are counted: what it says, or the heading that it is; a key or the head of a column is no sentence of the ladder. */
export function sayingOf({ is, name, text }: Node): Words | undefined {
	const words = isHeading(is) ? name : text;
	return words === undefined || words.plain === '' ? undefined : words;
}
