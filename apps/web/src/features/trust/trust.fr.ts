/** Texts of the page that says who sees what, and what this version cannot promise. */
export const trustFr = {
  title: 'Qui voit quoi',
  lead: 'Ce tableau est produit à partir des règles que le programme applique. Ce qui n’y figure pas n’est montré à personne.',
  limits: {
    title: 'Les limites, dites franchement',
    lead: 'Ce que cette version ne peut pas promettre.',
    threatModel: 'Contre qui Aparté protège, attaquant par attaquant : le modèle de menace',
    items: {
      review:
        'Le chiffrement de bout en bout est le nôtre, construit sur une bibliothèque connue (libsodium). Aucun expert extérieur ne l’a encore relu.',
      code: 'C’est notre serveur qui envoie le programme de cette page. S’il était piégé, il pourrait lire ce que vous tapez. Chacun peut comparer ce que le serveur envoie avec la liste signée de ses fichiers ; cela se remarque, cela ne s’empêche pas.',
      device:
        'Un ordinateur géré par votre entreprise peut filmer l’écran ou lire le clavier. Préférez votre téléphone.',
      metadata:
        'Nos serveurs savent quels comptes s’écrivent, quand, et la taille approximative des messages. Ils ne savent pas ce qui est écrit.',
      first:
        'La première fois, votre appareil fait confiance aux clés que le serveur lui montre. Comparer le numéro de sécurité avec votre coach lève ce doute.',
      recovery:
        'Sans mot de passe, sans code de secours et sans clé d’accès, personne ne peut rouvrir ce que vous avez écrit, pas même nous.',
      missing: 'Voir qui a accédé à votre espace : prévu, pas encore construit.',
      past: 'Votre coach a lu ce que vous lui avez écrit. Aucun programme ne peut le reprendre.',
    },
  },
  exit: {
    title: 'Quitter vite',
    text: 'Appuyez deux fois de suite sur Échap, ou sur « Quitter vite » en bas de page : la session est fermée et une page neutre prend la place de celle-ci. Les pages vues avant restent dans l’historique du navigateur.',
  },
} as const;
