import { utilityOf } from './exact-words.ts';

const SIZES = [10, 15, 20, 30, 50];
const percent = (share: number): string => (share * 100).toFixed(1);

console.log('| people on the list | epsilon | right word | wrong by two words |');
console.log('| -----------------: | ------: | ---------: | -----------------: |');
for (const epsilon of [0.5, 1]) {
  for (const size of SIZES) {
    const { right, wrongByTwo } = utilityOf(size, epsilon);
    const cells = [
      String(size).padStart(18),
      String(epsilon).padStart(7),
      `${percent(right)} %`.padStart(10),
      `${percent(wrongByTwo)} %`.padStart(18),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
