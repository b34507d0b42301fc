import { notesRoutes } from './server/notes.routes.ts';

export const clinicalRoutes = { notes: notesRoutes };
