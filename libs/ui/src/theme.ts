import { createTheme, type MantineColorsTuple } from '@mantine/core';

// The shades live in styles/tokens.css, one set per persona and per light or
// dark; Mantine only needs to know that a colour of this name exists.
const accent: MantineColorsTuple = [
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
];

/** How Mantine's components look here: one accent, tall targets, generous corners. */
export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
  },
});
