import type { Column, Content } from 'pdfmake/interfaces.js';
import { initialsOf } from '../../contract/initials.ts';
import { PINE, QUIET } from './look.ts';
import { decorative } from './parts.ts';

/** The practice as it stands at the top of its papers. */
export interface Letterhead {
  name: string;
  /** Street, town; as many lines as it has, or none. */
  addressLines: readonly string[];
  phone: string | null;
  email: string | null;
  website?: string | null;
}

const MARK_SIZE = 38;

/** The practice's name beside its initials, its address below, its phone and mail at the right. */
export function letterhead(practice: Letterhead): Content {
  const contact = contactOf(practice);
  const name: Column = {
    width: '*',
    stack: [
      {
        text: practice.name,
        font: 'Head',
        bold: true,
        fontSize: practice.name.length > 44 ? 13 : 16,
        lineHeight: 1.05,
      },
      {
        text: practice.addressLines.filter(isFilled).join(', '),
        color: QUIET,
        fontSize: 8.5,
        margin: [0, 2, 0, 0],
      },
    ],
    margin: [0, practice.addressLines.some(isFilled) ? 0 : 8, 0, 0],
  };
  return {
    columns: [
      { width: MARK_SIZE, ...mark(initialsOf(practice.name)) },
      name,
      ...(contact.length > 0 ? [contactColumn(contact)] : []),
    ],
    columnGap: 14,
  };
}

/** The filled ways to reach the practice, in the order in which people try them. */
export function contactOf(practice: Letterhead): string[] {
  return [practice.phone, practice.email, practice.website ?? null].filter(isFilled);
}

function contactColumn(contact: readonly string[]): Column {
  return {
    width: 180,
    stack: contact.map((text) => ({ text, color: QUIET, fontSize: 8.5, alignment: 'right' as const })),
    margin: [0, 4, 0, 0],
  };
}

function mark(initials: string): { stack: Content[] } {
  const disc: Content = {
    canvas: [{ type: 'rect', x: 0, y: 0, w: MARK_SIZE, h: MARK_SIZE, r: 9, color: PINE }],
  };
  const letters: Content = {
    text: initials,
    font: 'Head',
    bold: true,
    fontSize: 15,
    color: 'white',
    alignment: 'center',
    margin: [0, -MARK_SIZE + 8.5, 0, 0],
  };
  return { stack: [disc, decorative(letters)] };
}

function isFilled(text: string | null): text is string {
  return text !== null && text.trim() !== '';
}
