export { type CasePanels, CaseScreen } from './case/case.screen.tsx';
export { CasePicker, type CasePickerProps } from './case-picker.tsx';
export { ClientListScreen } from './list/client-list.screen.tsx';
export { NewClientForm } from './new-client/new-client-form.tsx';
