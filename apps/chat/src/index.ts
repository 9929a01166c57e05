export { ChatConfig } from './chat.config.ts';
export { createChatApplication, type ChatOverrides } from './create-chat-application.ts';
