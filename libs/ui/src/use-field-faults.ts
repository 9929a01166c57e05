import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** A refused form: the fields at fault, each with its place in the request and a code. */
export interface RefusedForm {
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

/** What a form needs to show its faults: a place to hang on, and the words for each field. */
export interface FieldFaults {
  readonly form: RefObject<HTMLFormElement | null>;
  /** The words for the field at this JSON pointer, when it is at fault. */
  readonly faultOf: (pointer: string) => string | undefined;
}

/** Puts the faults of a refused form beside their fields, and the focus on the first of them. */
export function useFieldFaults(refusal: RefusedForm | null): FieldFaults {
  const { t, i18n } = useTranslation('ui');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);

  return {
    form,
    faultOf: (pointer) => {
      const fault = refusal?.errors.find((candidate) => candidate.pointer === pointer);
      if (!fault) return undefined;
      return i18n.exists(`faults.${fault.code}`, { ns: 'ui' })
        ? t(`faults.${fault.code}` as 'faults.invalid')
        : t('faults.invalid');
    },
  };
}
