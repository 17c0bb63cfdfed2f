const data_for_domain_agriculture = 
[
	{"name":"rivers","keyword":"agriculture","description":"\n\t\n\t\t\n\t\trivers\n\t\n\n\nData about agriculture. See the full description on the dataset page: https://data.example.org/rivers.","url":"https://data.example.org/rivers","creator_name":"Example Lab","creator_url":"https://data.example.org/lab","license_name":"MIT License","license_url":"https://choosealicense.com/licenses/mit/","language":"en","first_N":5,"first_N_keywords":["French","irrigation"],"keywords_longer_than_N":false},
	{"name":"maize","keyword":"agriculture","description":"\n\t\n\t\t\n\t\tmaize\n\t\n\n\nData about agriculture. See the full description on the dataset page: https://data.example.org/maize.","url":"https://data.example.org/maize","creator_name":"Example Lab","creator_url":"https://data.example.org/lab","license_name":"llama3","license_url":"","language":"en","first_N":5,"first_N_keywords":[],"keywords_longer_than_N":false}
]
;
