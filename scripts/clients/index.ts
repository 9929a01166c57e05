export { DirectorClient, type NewDirector } from './director-client.ts';
export { HttpClient, UnexpectedAnswer } from './http-client.ts';
export { makeKeyMaterial, type KeyMaterial, type NewPerson, type PasswordStretch } from './key-material.ts';
export { MemberClient } from './member-client.ts';
export { eventually, SandboxClient, type ReceivedMail } from './sandbox-client.ts';
