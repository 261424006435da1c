import { l10n } from 'vscode';
import type { Sentence } from '../core/analysis.js';

/** More reasons than this are no explanation. */
const most = 4;
/** More words than this, too. */
const mostWords = 4;

/**
 * Why a sentence has its role, in words a reader understands, most weighty first: its telling words, then what stands around it,
 * where it stands and how it is made. Features that would say nothing to a reader are left out.
 */
export function reasonsOf(sentence: Sentence): string[] {
  const words: string[] = [];
  const others: string[] = [];
  for (const feature of sentence.because) {
    const colon = feature.indexOf(':');
    const group = feature.slice(0, colon);
    const value = feature.slice(colon + 1);
    if (group === 'cue' || group === 'word') {
      if (words.length < mostWords) words.push(l10n.t('“{0}”', value));
    } else {
      others.push(reasonName(group, value) ?? '');
    }
  }
  const said = words.length === 0 ? [] : [words.length === 1 ? l10n.t('the word {0}', words[0]!) : l10n.t('the words {0}', words.join(', '))];
  return [...said, ...new Set(others.filter((reason) => reason !== ''))].slice(0, most);
}

function reasonName(group: string, value: string): string | undefined {
  switch (group) {
    case 'neighbour': return neighbourReason(value);
    case 'surroundings': return value === 'claim' ? l10n.t('claims around it') : l10n.t('premises around it');
    case 'position': return positionReason(value);
    case 'length': return /^up-to-(?:5|10|16)$/.test(value) ? l10n.t('it is short') : /^(?:up-to-50|over-50)$/.test(value) ? l10n.t('it is long') : undefined;
    case 'number': return l10n.t('it gives figures');
    case 'tense': return value.startsWith('ed-') ? l10n.t('it tells what happened') : undefined;
    case 'style': return value === 'superlative' ? l10n.t('it has a superlative') : value.startsWith('abstract') ? l10n.t('it speaks in general terms') : undefined;
    case 'shape': return shapeReason(value);
    default: return undefined;
  }
}

/** `premise-after`, `claim-two-before` … */
function neighbourReason(value: string): string | undefined {
  const [role, ...where] = value.split('-');
  if (role !== 'claim' && role !== 'premise') return undefined;
  if (where.length > 1) return role === 'claim' ? l10n.t('a claim near it') : l10n.t('a premise near it');
  if (where[0] === 'after') return role === 'claim' ? l10n.t('a claim follows') : l10n.t('a premise follows');
  return role === 'claim' ? l10n.t('it follows a claim') : l10n.t('it follows a premise');
}

function positionReason(value: string): string | undefined {
  switch (value) {
    case 'first-in-paragraph': return l10n.t('it opens its paragraph');
    case 'last-in-paragraph': return l10n.t('it closes its paragraph');
    case 'only-in-paragraph': return l10n.t('it is a paragraph of its own');
    case 'first-fifth': return l10n.t('it stands early in the text');
    case 'last-fifth': return l10n.t('it stands late in the text');
    default: {
      if (!value.endsWith('-in-text')) return undefined;
      return value.includes('last') ? l10n.t('it stands at the end of the text') : l10n.t('it stands at the beginning of the text');
    }
  }
}

function shapeReason(value: string): string | undefined {
  if (value === 'question') return l10n.t('it asks a question');
  if (value === 'quotation') return l10n.t('it quotes');
  if (value.startsWith('names-')) return l10n.t('it names somebody or something');
  return undefined;
}
