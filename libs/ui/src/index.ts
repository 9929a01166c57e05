export { AppFrame, type AppFrameProps, type Persona } from './components/app-frame.tsx';
export { Button, type ButtonProps } from './components/button.tsx';
export { Card } from './components/card.tsx';
export { ConfirmDialog, type ConfirmDialogProps } from './components/confirm-dialog.tsx';
export { PasswordField } from './components/password-field.tsx';
export { PageTitle } from './components/page-title.tsx';
export { SharedPageView } from './components/shared-page-view.tsx';
export { ProgressSteps } from './components/progress-steps.tsx';
export {
  EmptyState,
  ErrorState,
  LoadingState,
  type NamedFailure,
  useProblemText,
} from './components/states.tsx';
export { UiProvider } from './components/ui-provider.tsx';
export { chooseLocale, isLocale, type Locale, locales } from './locale.ts';
export type { Translated } from './translations.ts';
export { uiEn } from './ui.en.ts';
export { uiFr } from './ui.fr.ts';
export { type Format, useFormat } from './use-format.ts';
export { useLocale } from './use-locale.ts';
export { type FieldFaults, type RefusedForm, useFieldFaults } from './use-field-faults.ts';
export { WhoSeesWhatTable } from './components/who-sees-what-table.tsx';
