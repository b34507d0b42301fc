import type { Content, DynamicContent } from 'pdfmake/interfaces.js';

/** A document as data: what stands on it, and what repeats on each page. Made by pure functions. */
export interface PaperDefinition {
  content: Content[];
  header?: DynamicContent;
  footer?: DynamicContent;
}
