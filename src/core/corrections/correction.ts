import type { ClaimKind, RelationType, Role } from '../analysis.js';
import type { Anchor } from './anchor.js';

/** How far a correction of a name reaches: that mention, or every mention in the text. */
export type Reach = 'here' | 'everywhere';

/** What a reader says a sentence is. */
interface RoleCorrection {
  readonly type: 'role';
  readonly target: Anchor;
  readonly role: Role;
}

/** What kind of claim a sentence makes; a sentence that has a kind is a claim. */
interface KindCorrection {
  readonly type: 'kind';
  readonly target: Anchor;
  readonly kind: ClaimKind;
}

/** Whose claim a sentence makes: somebody by name, or (null) the writer's own. */
interface HolderCorrection {
  readonly type: 'holder';
  readonly target: Anchor;
  readonly holder: string | null;
}

/** That one sentence acts on another in this way, or does not. */
interface RelationCorrection {
  readonly type: 'relation';
  /** The sentence that acts. */
  readonly target: Anchor;
  /** The sentence it acts on. */
  readonly to: Anchor;
  readonly relation: RelationType;
  readonly holds: boolean;
}

/** That a name is an author's of this text, or no author's. */
interface AuthorCorrection {
  readonly type: 'author';
  readonly target: Anchor;
  readonly name: string;
  readonly holds: boolean;
}

/** That words name a country (by ISO code) or an organisation (by its id in the analysis), or do not. */
export interface PlaceCorrection {
  readonly type: 'country' | 'organization';
  readonly target: Anchor;
  readonly id: string;
  readonly holds: boolean;
  readonly reach: Reach;
}

/** What a reader knows better than the analysis, tied to the words it is about. */
export type Correction = RoleCorrection | KindCorrection | HolderCorrection | RelationCorrection | AuthorCorrection | PlaceCorrection;
