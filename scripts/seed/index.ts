export { DEMO_COACHES } from './demo-coaches.ts';
export { answersOf, attributesOf } from './demo-people.ts';
