/** The address of the demo operator. */
export const OPERATOR_ADDRESS = 'exploitation@demo-perso.example';
