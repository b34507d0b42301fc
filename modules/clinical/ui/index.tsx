export { AppointmentNotes } from './appointment-notes.tsx';
